package io.github.otelfeedback.validate.picture;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** A picture has words for those who cannot see it (markdownlint MD045). */
public final class PictureAlt implements TextRule {

  @Override
  public String name() {
    return "picture-alt";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().images().stream()
        .filter(image -> image.text().isBlank())
        .map(
            image ->
                error(
                    text.at(image.line(), image.column()),
                    "This picture says nothing to those who cannot see it.",
                    "Describe it between the brackets."));
  }
}
