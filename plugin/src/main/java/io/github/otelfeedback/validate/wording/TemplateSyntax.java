package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text is never code of a template: neither Hugo nor the generator may find something to run. */
public final class TemplateSyntax implements TextRule {

  private static final Pattern SYNTAX = Pattern.compile("(?=[{<%])(?:\\{\\{|\\{%|<%|%>)");

  @Override
  public String name() {
    return "template-syntax";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.places(SYNTAX).map(this::refused);
  }

  private Problem refused(Place place) {
    return error(
        place,
        "Shortcodes and template syntax do not belong in a text.",
        "Say it in words; the tool adds the recording and the alert boxes are written `>"
            + " [!NOTE]`.");
  }
}
