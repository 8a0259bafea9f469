package io.github.otelfeedback.validate.translation;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.SiteLocale;
import java.util.stream.Stream;

/**
 * A session that was written up in another language waits for its English text.
 *
 * <p>Source: the website's page on localization; a localized page is pinned to its English one.
 */
public final class EnglishMissing implements SessionRule {

  @Override
  public String name() {
    return "english-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return session.writeUps().containsKey(SiteLocale.EN)
        ? Stream.empty()
        : Stream.of(
            warning(
                session.places().of("original"),
                "The session waits for its English text: the website gets English first, so no"
                    + " locale has a page or a row of it.",
                "Begin en.md: mvn otel-feedback:translate -Dotel-feedback.session="
                    + session.id()
                    + " -Dotel-feedback.locales=en"));
  }
}
