package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has to stay hidden is known in every script in which the session has text.
 *
 * <p>Spellings cannot be derived: a name is transcribed in more ways than a program would try.
 */
public final class SpellingsMissing implements SessionRule {

  private static final List<SiteLocale> OTHER_SCRIPTS =
      List.of(SiteLocale.BN, SiteLocale.JA, SiteLocale.KO, SiteLocale.UK, SiteLocale.ZH);

  @Override
  public String name() {
    return "spellings-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.unnamed(session)
        .filter(one -> one.isIdentified() && !one.isWithdrawn())
        .flatMap(
            one ->
                OTHER_SCRIPTS.stream()
                    .filter(session.writeUps()::containsKey)
                    .filter(locale -> lacks(one.identity().spellings(), locale))
                    .map(locale -> problem(one, locale)));
  }

  private static boolean lacks(
      Optional<Map<SiteLocale, List<String>>> spellings, SiteLocale locale) {
    return spellings.filter(all -> all.isEmpty() || all.containsKey(locale)).isEmpty();
  }

  private Problem problem(Concerned one, SiteLocale locale) {
    return missing(
        one.session(),
        one.at("spellings"),
        "The session has a text in " + locale + ", but how the name is spelt there is not known.",
        "Add the spellings under `spellings: { " + locale + ": [...] }`, or `spellings: none`.");
  }
}
