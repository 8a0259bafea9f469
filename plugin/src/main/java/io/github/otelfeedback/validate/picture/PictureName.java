package io.github.otelfeedback.validate.picture;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a picture is one that the website's file name check accepts. */
public final class PictureName implements SessionRule {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*\\.(png|jpg|jpeg|svg|webp|gif)");

  @Override
  public String name() {
    return "picture-name";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    long refused =
        session.pictures().stream().filter(name -> !NAME.matcher(name).matches()).count();
    return Stream.of(refused)
        .filter(count -> count > 0)
        .map(
            count ->
                error(
                    Place.startOf(session.places().file()),
                    "Files in assets/ with a name that the website refuses: " + count + ".",
                    "Use letters, digits and hyphens, and one of png, jpg, jpeg, svg, webp, gif."));
  }
}
