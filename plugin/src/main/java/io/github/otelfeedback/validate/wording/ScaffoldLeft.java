package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.fact.ScaffoldText;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the goal {@code new} put in for a person to rewrite has been rewritten. */
public final class ScaffoldLeft implements TextRule {

  private static final Pattern SCAFFOLD =
      Pattern.compile(
          Stream.concat(Stream.of(ScaffoldText.TITLE), ScaffoldText.RECAP.stream())
              .map(sentence -> Pattern.quote(sentence).replace(" ", "\\E\\s+\\Q"))
              .collect(Collectors.joining("|")));

  @Override
  public String name() {
    return "scaffold-left";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    String body = text.writeUp().body();
    Stream<Place> sentences =
        SCAFFOLD.matcher(body).results().map(found -> text.at(line(body, found.start()), 1));
    Stream<Place> phrases =
        text.phrases().stream()
            .filter(phrase -> SCAFFOLD.matcher(phrase.text()).matches())
            .map(phrase -> phrase.place());
    return Stream.concat(phrases, sentences).map(place -> left(text, place));
  }

  private static int line(String body, int offset) {
    return 1 + (int) body.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private Problem left(Text text, Place place) {
    return missing(
        text.session(),
        place,
        "This is still what the tool put in as a start.",
        "Write what was said in its place, or delete it.");
  }
}
