package io.github.otelfeedback.publish;

import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finishes a publication that was interrupted after its point of no return.
 *
 * <p>It runs before the website is read. Every file is then as the interrupted run wanted it, or as
 * somebody made it since. Stages that dead runs left behind are cleared.
 */
public final class Recovery {

  private static final Pattern STAGE = Pattern.compile("stage-([0-9]{1,18})-.*");

  private final Path site;
  private final Path staging;
  private final PublishSettings settings;
  private final Fs fs;
  private final Faults faults;

  /**
   * Looks after one website.
   *
   * @param site the folder that holds {@code content/}
   * @param staging the folder for stages, journal and writer's lock
   */
  public Recovery(Path site, Path staging, PublishSettings settings) {
    this(site, staging, settings, new DiskFs());
  }

  /** The same with another way to work on files. */
  public Recovery(Path site, Path staging, PublishSettings settings, Fs fs) {
    this.site = site;
    this.staging = staging;
    this.settings = settings;
    this.fs = fs;
    this.faults = new Faults(settings.shownSite());
  }

  /** Whether an interrupted publication waits to be finished; touches nothing. */
  public boolean isDue() {
    return Files.exists(Journal.in(staging));
  }

  /** Finishes what is due and says what it did; without anything due it is silent. */
  public List<Problem> recover() {
    if (!isDue() && staleStages().isEmpty()) {
      return List.of();
    }
    try {
      Optional<WriterLock> right = WriterLock.acquire(staging, settings);
      if (right.isEmpty()) {
        return List.of(faults.busy());
      }
      try (WriterLock held = right.get()) {
        return recover(held);
      }
    } catch (IOException e) {
      return List.of(isDue() ? faults.interrupted(e) : faults.notPublished(e));
    }
  }

  /** The same for whoever holds the right to write already. */
  List<Problem> recover(WriterLock held) throws IOException {
    List<Problem> problems = new ArrayList<>();
    if (isDue()) {
      Optional<Journal> journal = Journal.read(fs.read(Journal.in(staging)));
      if (journal.isEmpty()) {
        return List.of(faults.brokenJournal());
      }
      List<String> leftAlone = new RollForward(site, staging, fs, faults).run(journal.get());
      problems.add(faults.recovered(journal.get().steps().size() - leftAlone.size()));
      leftAlone.forEach(path -> problems.add(faults.leftAlone(path)));
      Leftovers.delete(staging.resolve(journal.get().stage()));
    }
    staleStages().forEach(Leftovers::delete);
    Leftovers.delete(Journal.draftIn(staging));
    return List.copyOf(problems);
  }

  private List<Path> staleStages() {
    if (!Files.isDirectory(staging)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(staging)) {
      return found.filter(Recovery::isStale).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isStale(Path path) {
    Matcher stage = STAGE.matcher(String.valueOf(path.getFileName()));
    return stage.matches() && ProcessHandle.of(Long.parseLong(stage.group(1))).isEmpty();
  }
}
