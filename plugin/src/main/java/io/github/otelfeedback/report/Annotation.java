package io.github.otelfeedback.report;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.problem.Severity;
import java.util.Locale;

/**
 * A problem as GitHub Actions shows it beside the line of a change.
 *
 * <p>Source of the form and its escapes: GitHub's documentation of workflow commands.
 */
public final class Annotation {

  public String line(Problem problem) {
    return String.format(
        Locale.ROOT,
        "::%s file=%s,line=%d,col=%d,title=%s::%s",
        problem.severity() == Severity.NOTE ? "notice" : problem.severity(),
        property(problem.place().file()),
        problem.place().line(),
        problem.place().column(),
        property(problem.rule()),
        data(problem.message() + " " + problem.next()));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
