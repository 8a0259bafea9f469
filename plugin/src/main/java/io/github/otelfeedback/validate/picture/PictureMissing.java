package io.github.otelfeedback.validate.picture;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** A picture that a text shows exists. */
public final class PictureMissing implements TextRule {

  @Override
  public String name() {
    return "picture-missing";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().images().stream()
        .filter(image -> image.destination().startsWith("assets/"))
        .filter(
            image ->
                text.session().pictures().stream()
                    .noneMatch(one -> image.destination().equals("assets/" + one.name())))
        .map(
            image ->
                error(
                    text.at(image.line(), image.column()),
                    "There is no such file in the folder assets/ of the session.",
                    "Add the file, or correct its name; upper and lower case count."));
  }
}
