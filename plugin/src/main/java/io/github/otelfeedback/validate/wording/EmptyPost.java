package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.stream.Stream;

/** A post says something. */
public final class EmptyPost implements TextRule {

  @Override
  public String name() {
    return "empty-post";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return Stream.of(text)
        .filter(one -> one.becomesPost() && one.writeUp().body().isBlank())
        .map(
            one ->
                missing(
                    one.session(),
                    one.at(1, 1),
                    "The post that is generated from this text would be empty.",
                    "Write it below the front matter, or remove `blog` from session.yaml."));
  }
}
