package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.value.SessionId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads every session of a folder, with the series and the private identities that belong to them.
 *
 * <p>Reports all faults of all files at once and throws nothing for bad input: what cannot be read
 * is a problem. Links are not followed.
 */
public final class SessionLoader {

  /** A session as it was read beside others. */
  private record Read(Optional<SessionRecord> record, List<Problem> problems, String files) {}

  private final LoadSettings settings;

  public SessionLoader(LoadSettings settings) {
    this.settings = settings;
  }

  /** Reads all there is; the same files give the same answer. */
  public Loaded load() {
    List<Problem> problems = new ArrayList<>();
    Path sessions = settings.sessionsDirectory();
    String printed = printed(sessions);
    List<SessionFolder> folders =
        new SessionFolderReader(problems, settings.without()).read(sessions, printed);
    Optional<List<Series>> series =
        new SeriesReader(problems).read(sessions.resolve("series.yaml"), printed + "/series.yaml");
    Overlays overlays = overlays(folders, problems);
    List<Read> read =
        folders.parallelStream()
            .map(folder -> read(new SessionReader(folder, series, overlays.of(folder.id()))))
            .toList();
    Map<SessionId, String> files = new TreeMap<>();
    for (Read one : read) {
      problems.addAll(one.problems());
      one.record().ifPresent(record -> files.put(record.id(), one.files()));
    }
    return new Loaded(
        read.stream().flatMap(one -> one.record().stream()).toList(),
        Shipped.SIGS,
        series.orElse(List.of()),
        problems.stream().sorted().toList(),
        Collections.unmodifiableMap(files));
  }

  private static Read read(SessionReader session) {
    List<Problem> problems = new ArrayList<>();
    return new Read(session.read(problems), problems, session.files());
  }

  private Overlays overlays(List<SessionFolder> folders, List<Problem> problems) {
    List<SessionId> ids = folders.stream().map(SessionFolder::id).toList();
    Overlays overlays = new Overlays(problems, settings.without());
    settings.identitiesDirectory().ifPresent(folder -> overlays.read(folder, ids));
    return overlays;
  }

  private String printed(Path path) {
    Path base = settings.base().toAbsolutePath().normalize();
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    String text = shown.toString().replace('\\', '/');
    return text.isEmpty() ? "." : text;
  }
}
