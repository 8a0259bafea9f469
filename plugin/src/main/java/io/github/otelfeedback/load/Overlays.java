package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.Fingerprint;
import io.github.otelfeedback.value.SessionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The private identities that stand outside the records.
 *
 * <p>A file is called by its number in the order of names, and every problem stands at its start: a
 * log must tell neither names nor how long they are.
 */
final class Overlays {

  /** One file, with a digest of it; its keys are absent where it has an error. */
  record Overlay(Place place, Optional<Tree.Fields> fields, String digest) {}

  private final Map<SessionId, Overlay> bySession = new LinkedHashMap<>();
  private final List<Problem> problems;
  private final Optional<SessionId> without;

  Overlays(List<Problem> problems, Optional<SessionId> without) {
    this.problems = problems;
    this.without = without;
  }

  /**
   * Reads all overlays of a folder, each of which has to be that of a known session, or of a draft
   * that waits beside them in {@code drafts/}.
   */
  Overlays read(Path folder, List<SessionId> sessions) {
    Directory directory = Directory.list(folder, "identities", problems);
    List<SessionId> known = new ArrayList<>(sessions);
    directory.entries().stream()
        .filter(Overlays::areDrafts)
        .forEach(entry -> known.addAll(ids(entry)));
    directory.entries().stream()
        .filter(entry -> !entry.name().equals("README.md") && !areDrafts(entry))
        .filter(entry -> !areTombstones(entry) && !isLeftOut(entry))
        .forEach(entry -> read(entry, known));
    return this;
  }

  private static boolean areDrafts(Directory.Entry entry) {
    return entry.name().equals("drafts") && entry.isFolder();
  }

  private static boolean areTombstones(Directory.Entry entry) {
    return entry.name().equals("tombstones") && entry.isFolder();
  }

  private boolean isLeftOut(Directory.Entry entry) {
    return without.filter(id -> entry.name().equals(id + ".yaml")).isPresent();
  }

  private List<SessionId> ids(Directory.Entry drafts) {
    return Directory.list(drafts.path(), "identities", problems).entries().stream()
        .map(entry -> SessionId.parse(entry.name()).toOptional())
        .flatMap(Optional::stream)
        .toList();
  }

  Optional<Overlay> of(SessionId session) {
    return Optional.ofNullable(bySession.get(session));
  }

  private void read(Directory.Entry entry, List<SessionId> sessions) {
    Place place = Place.startOf("identities#" + entry.number());
    Optional<SessionId> session =
        Optional.of(entry.name())
            .filter(name -> name.endsWith(".yaml"))
            .map(name -> name.substring(0, name.length() - ".yaml".length()))
            .flatMap(name -> SessionId.parse(name).toOptional());
    if (session.filter(sessions::contains).isEmpty()) {
      problems.add(
          Problem.error(
              place,
              "identity-without-session",
              "This file belongs to no session.",
              "Name it after the session's folder, with .yaml. The number is its position in the"
                  + " order of names."));
    }
    session.ifPresent(id -> bySession.put(id, overlay(entry.path(), place)));
  }

  private Overlay overlay(Path path, Place place) {
    List<Problem> found = new ArrayList<>();
    Fingerprint file = new Fingerprint();
    Optional<Tree.Fields> fields =
        new TextReader(found, file)
            .read(path, place.file())
            .flatMap(source -> YamlFile.read(source, OrganizationShape.OVERLAY, found))
            .map(YamlFile::fields);
    found.stream()
        .map(
            problem ->
                new Problem(
                    place, problem.severity(), problem.rule(), problem.message(), problem.next()))
        .distinct()
        .forEach(problems::add);
    return new Overlay(place, fields.filter(read -> found.isEmpty()), file.hex());
  }
}
