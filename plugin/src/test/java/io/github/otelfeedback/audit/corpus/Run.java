package io.github.otelfeedback.audit.corpus;

import io.github.otelfeedback.audit.Audit;
import io.github.otelfeedback.audit.Auditor;
import io.github.otelfeedback.audit.Means;
import io.github.otelfeedback.audit.TimeLimit;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Audits cases as a staged tree, one file each, with the identities of all organizations. */
final class Run {

  private final Path folder;
  private final Identities identities;

  Run(Path folder) throws IOException {
    this.folder = folder;
    for (Organization organization : Organization.ALL) {
      Path session = Files.createDirectories(folder.resolve("sessions/" + organization.id()));
      Files.writeString(session.resolve("session.yaml"), organization.session());
      Files.writeString(session.resolve("en.md"), "---\ntopic: Lamps\n---\n");
    }
    LoadSettings settings = new LoadSettings(folder, folder.resolve("sessions"), Optional.empty());
    identities =
        new Disclosure().disclose(new SessionLoader(settings).load().records()).identities();
  }

  Identities identities() {
    return identities;
  }

  int terms() {
    return identities.withheld().size();
  }

  /** The cases in which something was found that fails. */
  List<Case> found(List<Case> cases) throws IOException {
    return cases(cases, Problem::isError);
  }

  /** The cases in which something was found that is near to a name. */
  List<Case> near(List<Case> cases) throws IOException {
    return cases(cases, problem -> !problem.isError());
  }

  private List<Case> cases(List<Case> cases, Predicate<Problem> chosen) throws IOException {
    Set<Integer> ordinals = new TreeSet<>();
    problems(audit(cases)).stream().filter(chosen).map(Run::ordinal).forEach(ordinals::add);
    return ordinals.stream().map(ordinal -> cases.get(ordinal - 1)).toList();
  }

  private static List<Problem> problems(Audit audit) {
    return audit instanceof Audit.Refused refused
        ? refused.problems()
        : ((Audit.Passed) audit).warnings();
  }

  private Audit audit(List<Case> cases) throws IOException {
    Path stage = Files.createTempDirectory(folder, "stage");
    List<StagedEntry> entries = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      entries.add(entry(stage, i + 1, cases.get(i)));
    }
    return new Auditor(new Means(TimeLimit.NONE))
        .audit(new StagedTree(folder, stage, stage, entries), identities);
  }

  private static StagedEntry entry(Path stage, int ordinal, Case some) throws IOException {
    Path file = Files.write(stage.resolve(Integer.toString(ordinal)), some.bytes());
    String path = some.path().replaceFirst("blog/", "blog/" + ordinal + "/");
    return new StagedEntry(
        path, Action.WRITE, file, BlobId.of(some.bytes()), Optional.empty(), List.of());
  }

  /** A path that matched is shown as an ordinal; in others the number stands after the section. */
  private static int ordinal(Problem problem) {
    String shown = problem.place().file();
    return Integer.parseInt(shown.replaceFirst("^(?:#|content/en/blog/)([0-9]+).*", "$1"));
  }
}
