package io.github.otelfeedback.validate.picture;

import io.github.otelfeedback.markdown.Link;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.validate.rule.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture in the folder is shown by a text.
 *
 * <p>Pictures are counted, not named: a file name may tell what has to stay hidden.
 */
public final class PictureUnused implements SessionRule {

  @Override
  public String name() {
    return "picture-unused";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return problems(session, Text.all(session));
  }

  @Override
  public Stream<Problem> problems(SessionRecord session, List<Text> texts) {
    if (session.pictures().isEmpty()) {
      return Stream.empty();
    }
    List<String> shown =
        texts.stream()
            .flatMap(text -> text.body().images().stream())
            .map(Link::destination)
            .toList();
    long unused =
        session.pictures().stream().filter(one -> !shown.contains("assets/" + one.name())).count();
    return Stream.of(unused)
        .filter(count -> count > 0)
        .map(
            count ->
                warning(
                    Place.startOf(session.places().file()),
                    "Files in assets/ that no text shows: " + count + ".",
                    "Show them, or delete them: nothing else of the folder is published."));
  }
}
