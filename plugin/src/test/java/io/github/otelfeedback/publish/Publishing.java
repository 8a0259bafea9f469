package io.github.otelfeedback.publish;

import io.github.otelfeedback.audit.Audit;
import io.github.otelfeedback.audit.Auditor;
import io.github.otelfeedback.audit.Means;
import io.github.otelfeedback.audit.TimeLimit;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Pages;
import io.github.otelfeedback.reconcile.Runs;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Two states of a website that follow each other, in this process or as one of its own.
 *
 * <p>Between the two, pages change, come and go.
 */
final class Publishing {

  static final List<Page> OLD = pages("First", 0, 12);
  static final List<Page> NEW = pages("Second", 4, 16);

  private static final PublishSettings PATIENT =
      new PublishSettings("", Duration.ofMinutes(1), () -> {});

  private final Runs runs;

  Publishing(Path project) throws IOException {
    this.runs = new Runs(project);
  }

  private static List<Page> pages(String words, int from, int to) {
    List<Page> pages = new ArrayList<>();
    for (int i = from; i < to; i++) {
      pages.add(Pages.page(SiteLocale.EN, "blog/2025/p" + i + ".md", words + " " + i));
    }
    return List.copyOf(pages);
  }

  Runs runs() {
    return runs;
  }

  /** One whole run: recovery, decisions, audit, publication. */
  List<Problem> publish(List<Page> pages) {
    List<Problem> problems =
        new ArrayList<>(
            new Recovery(runs.website().site(), runs.website().checkout().staging(), PATIENT)
                .recover());
    var reconciled = runs.reconcile(pages.toArray(Page[]::new));
    problems.addAll(reconciled.problems());
    if (reconciled.isSound()) {
      Audit audit =
          new Auditor(new Means(TimeLimit.NONE))
              .audit(reconciled.tree(), new Disclosure().disclose(List.of()).identities());
      if (audit instanceof Audit.Passed passed) {
        problems.addAll(new Publisher(PATIENT).publish(passed.tree()).problems());
      } else {
        problems.addAll(((Audit.Refused) audit).problems());
      }
    }
    return problems;
  }

  /** Starts another process that publishes one state after the other, so many times. */
  static Process start(Path project, int times) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Publishing.class.getName(),
            project.toString(),
            Integer.toString(times))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Says when it is at full speed, and each rule that a run ran into. */
  public static void main(String[] arguments) throws IOException {
    Publishing publishing = new Publishing(Path.of(arguments[0]));
    publishing.publish(OLD);
    System.out.println("begins");
    for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
      publishing.publish(i % 2 == 0 ? NEW : OLD).stream()
          .map(Problem::rule)
          .forEach(System.out::println);
    }
  }
}
