package io.github.otelfeedback.validate.picture;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** The name of a picture has no underscore, which the website's file name check refuses. */
public final class PictureName implements SessionRule {

  @Override
  public String name() {
    return "picture-name";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    long refused = session.pictures().stream().filter(one -> one.name().contains("_")).count();
    return Stream.of(refused)
        .filter(count -> count > 0)
        .map(
            count ->
                error(
                    Place.startOf(session.places().file()),
                    "Files in assets/ with an underscore in their name: " + count + ".",
                    "Write hyphens; the website's check of file names refuses underscores."));
  }
}
