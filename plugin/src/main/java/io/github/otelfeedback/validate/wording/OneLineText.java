package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text of the front matter is one line: it becomes a title, a row or a list item. */
public final class OneLineText implements TextRule {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  @Override
  public String name() {
    return "one-line-text";
  }

  @Override
  public Stream<Problem> problems(Text text) {

    return text.phrases().stream()
        .filter(phrase -> LINE_BREAK.matcher(phrase.text().strip()).find())
        .map(
            phrase ->
                error(
                    phrase.place(),
                    "This text has more than one line.",
                    "Write one sentence; to break it in the file only, use `>-` or indent the next line."));
  }
}
