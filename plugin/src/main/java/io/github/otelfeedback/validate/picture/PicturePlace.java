package io.github.otelfeedback.validate.picture;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A picture is a file below assets/ of its session. */
public final class PicturePlace implements TextRule {

  private static final Pattern BELOW_ASSETS = Pattern.compile("assets/[^/\\\\?#]+");

  @Override
  public String name() {
    return "picture-place";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().images().stream()
        .filter(image -> !BELOW_ASSETS.matcher(image.destination()).matches())
        .map(
            image ->
                error(
                    text.at(image.line(), image.column()),
                    "Only pictures from the folder assets/ of the session can be shown.",
                    "Put the file there and write `assets/NAME`."));
  }
}
