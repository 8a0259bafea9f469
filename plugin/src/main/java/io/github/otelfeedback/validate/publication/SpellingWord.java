package io.github.otelfeedback.validate.publication;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words for the spell checker stand one by one, because the website lists them with spaces. */
public final class SpellingWord implements SessionRule {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’._-]+");

  @Override
  public String name() {
    return "spelling-word";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Posts.generated(session).flatMap(blog -> problems(session, blog.spelling()));
  }

  private Stream<Problem> problems(SessionRecord session, List<String> words) {
    return IntStream.range(0, words.size())
        .filter(i -> !WORD.matcher(words.get(i)).matches())
        .mapToObj(
            i ->
                error(
                    session.places().of("blog.spelling[" + i + "]"),
                    "This is not one word.",
                    "List each word by itself, letters and digits only."));
  }
}
