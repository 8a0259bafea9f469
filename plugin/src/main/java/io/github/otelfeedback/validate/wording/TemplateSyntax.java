package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Text is never code of a template: neither Hugo nor the generator may find something to run. */
public final class TemplateSyntax implements TextRule {

  private static final Pattern SYNTAX = Pattern.compile("\\{\\{|\\{%|<%|%>");

  @Override
  public String name() {
    return "template-syntax";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    List<String> lines = text.lines();
    Stream<Problem> body =
        IntStream.range(0, lines.size())
            .boxed()
            .flatMap(i -> found(lines.get(i)).map(column -> refused(text.at(i + 1, column))));
    Stream<Problem> phrases =
        text.phrases().stream()
            .filter(phrase -> found(phrase.text()).findAny().isPresent())
            .map(phrase -> refused(phrase.place()));
    return Stream.concat(body, phrases);
  }

  private static Stream<Integer> found(String line) {
    Matcher syntax = SYNTAX.matcher(line);
    return syntax.find() ? Stream.of(line.codePointCount(0, syntax.start()) + 1) : Stream.empty();
  }

  private Problem refused(Place place) {
    return error(
        place,
        "Shortcodes and template syntax do not belong in a text.",
        "Say it in words; the tool adds the recording and the alert boxes are written `>"
            + " [!NOTE]`.");
  }
}
