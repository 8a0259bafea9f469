package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.value.Fingerprint;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the files of one session into a record, or into problems. */
final class SessionReader {

  private final SessionFolder folder;
  private final Optional<List<Series>> series;
  private final Optional<Overlays.Overlay> overlay;
  private final List<Problem> problems = new ArrayList<>();
  private final Fingerprint files = new Fingerprint();

  /** A reader of this session; series are absent where they could not be read. */
  SessionReader(
      SessionFolder folder, Optional<List<Series>> series, Optional<Overlays.Overlay> overlay) {
    this.folder = folder;
    this.series = series;
    this.overlay = overlay;
  }

  /** The record; nothing where there is any error. The problems are added to those given. */
  Optional<SessionRecord> read(List<Problem> all) {
    Optional<YamlFile> session = session();
    session.ifPresent(this::original);
    Map<SiteLocale, WriteUp> writeUps = writeUps();
    Optional<Series> known = session.flatMap(this::series);
    Optional<SessionRecord> record =
        session.flatMap(file -> known.flatMap(one -> build(file, one, writeUps)));
    all.addAll(problems);
    return record;
  }

  /** After reading: the digest of all that the record depends on. */
  String files() {
    series.ifPresent(known -> files.add(known.toString()));
    overlay.ifPresent(file -> files.add(file.digest()));
    folder.pictures().forEach(picture -> files.add(picture.toString()));
    return files.hex();
  }

  private Optional<YamlFile> session() {
    if (!Files.exists(folder.session(), LinkOption.NOFOLLOW_LINKS)) {
      problems.add(
          Problem.error(
              Place.startOf(folder.printedSession()),
              "no-session-file",
              "The session has no session.yaml.",
              "Add it, or remove the folder."));
      return Optional.empty();
    }
    Optional<YamlFile> file =
        new TextReader(problems, files)
            .read(folder.session(), folder.printedSession())
            .flatMap(source -> YamlFile.read(source, SessionShape.SHAPE, problems));
    file.ifPresent(read -> new SessionRules(read, problems).check());
    onlyTheVersion();
    return file;
  }

  /** Of a record made for another plugin nothing else can be said. */
  private void onlyTheVersion() {
    if (problems.stream().anyMatch(problem -> problem.rule().equals(Values.UNKNOWN_VERSION))) {
      problems.removeIf(problem -> !problem.rule().equals(Values.UNKNOWN_VERSION));
    }
  }

  /** Every session has the text that was written first; its translations may follow. */
  private void original(YamlFile session) {
    SiteLocale original = SessionBuilder.original(session.fields());
    if (!folder.writeUps().containsKey(original)) {
      String file = original + ".md";
      problems.add(
          Problem.error(
              Place.startOf(folder.printed(original)),
              original.isEnglish() ? "no-english" : "no-original",
              original.isEnglish()
                  ? "The English text is missing."
                  : "The text in the language of the original is missing.",
              "Add "
                  + file
                  + ", with at least `topic:` between two lines `---`"
                  + (original.isEnglish() ? "." : ", or correct `original`.")));
    }
  }

  private Map<SiteLocale, WriteUp> writeUps() {
    Map<SiteLocale, WriteUp> writeUps = new EnumMap<>(SiteLocale.class);
    Shared shared = new Shared();
    folder
        .writeUps()
        .forEach(
            (locale, path) ->
                new WriteUpReader(problems, shared, files)
                    .read(locale, path, folder.printed(locale))
                    .ifPresent(writeUp -> writeUps.put(locale, writeUp)));
    return writeUps;
  }

  private Optional<Series> series(YamlFile session) {
    Optional<String> key = session.fields().text("series");
    List<Series> known = series.orElse(List.of());
    Optional<Series> found =
        known.stream().filter(one -> key.equals(Optional.of(one.key().text()))).findFirst();
    if (key.isPresent() && found.isEmpty() && series.isPresent()) {
      List<String> keys = known.stream().map(one -> one.key().text()).toList();
      problems.add(
          Problem.error(
              session.places().of("series"),
              "unknown-series",
              "There is no such series.",
              Expected.word(keys, key.get())));
    }
    return found;
  }

  private Optional<SessionRecord> build(
      YamlFile session, Series known, Map<SiteLocale, WriteUp> writeUps) {
    List<Organization> organizations =
        new OrganizationsReader(problems).read(session.fields(), overlay);
    boolean broken = overlay.filter(file -> file.fields().isEmpty()).isPresent();
    return broken || problems.stream().anyMatch(Problem::isError)
        ? Optional.empty()
        : Optional.of(
            new SessionBuilder(folder.id(), session.fields())
                .build(known, organizations, writeUps, folder.pictures(), session));
  }
}
