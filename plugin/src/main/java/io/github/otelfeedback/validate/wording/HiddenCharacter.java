package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No character of a text is invisible.
 *
 * <p>Characters of no width cut a word in two without a trace, so that a search does not find it;
 * joiners stay, because Bengali needs them.
 */
public final class HiddenCharacter implements TextRule {

  private static final Pattern HIDDEN = Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u2060]");

  @Override
  public String name() {
    return "hidden-character";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.places(HIDDEN).map(this::hidden);
  }

  private Problem hidden(Place place) {
    return error(
        place,
        "An invisible character stands here.",
        "Delete it; retyping the word is the safest way.");
  }
}
