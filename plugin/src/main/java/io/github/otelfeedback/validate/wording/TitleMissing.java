package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** A post has a title in each language. */
public final class TitleMissing implements TextRule {

  @Override
  public String name() {
    return "title-missing";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return Stream.of(text)
        .filter(one -> one.becomesPost() && one.writeUp().title().isEmpty())
        .map(
            one ->
                missing(
                    one.session(),
                    one.at("title"),
                    "The post that is generated from this text has no title.",
                    "Add `title` to the front matter."));
  }
}
