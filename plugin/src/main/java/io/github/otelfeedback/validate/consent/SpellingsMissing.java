package io.github.otelfeedback.validate.consent;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.SiteLocale;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What has to stay hidden is known in every script in which the session has text.
 *
 * <p>Spellings cannot be derived: a name is transcribed in more ways than a program would try. One
 * locale stands for all that are written in its script. The name itself and its aliases count for
 * the script in which they are; in Japanese only where they have kana, because signs that Chinese
 * has, too, are read otherwise there.
 */
public final class SpellingsMissing implements SessionRule {

  @Override
  public String name() {
    return "spellings-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Concerned.unnamed(session)
        .filter(one -> one.isIdentified() && !one.isWithdrawn())
        .flatMap(one -> missing(one, session.writeUps().keySet()).map(at -> problem(one, at)));
  }

  /** Whether a text in this locale needs spellings that the record does not give. */
  public static boolean areMissing(SessionRecord session, SiteLocale locale) {
    return Concerned.unnamed(session)
        .filter(one -> one.isIdentified() && !one.isWithdrawn())
        .anyMatch(one -> missing(one, Set.of(locale)).findAny().isPresent());
  }

  /** The first locale of each script. */
  private static Stream<SiteLocale> missing(Concerned one, Collection<SiteLocale> texts) {
    Map<UnicodeScript, SiteLocale> missing = new EnumMap<>(UnicodeScript.class);
    texts.stream()
        .sorted()
        .filter(locale -> !isKnown(one, locale))
        .forEach(locale -> missing.putIfAbsent(script(locale), locale));
    return missing.values().stream().sorted();
  }

  private static boolean isKnown(Concerned one, SiteLocale locale) {
    Optional<Map<SiteLocale, List<String>>> spellings = one.identity().spellings();
    boolean given =
        spellings
            .filter(
                all ->
                    all.isEmpty() || all.keySet().stream().anyMatch(writtenLike(locale)::contains))
            .isPresent();
    return given || names(one).anyMatch(name -> isIn(name, script(locale)));
  }

  private static Stream<String> names(Concerned one) {
    return Stream.concat(one.organization().name().stream(), one.identity().aliases().stream());
  }

  private static boolean isIn(String name, UnicodeScript script) {
    return name.codePoints().mapToObj(UnicodeScript::of).anyMatch(found -> isOf(found, script));
  }

  private static boolean isOf(UnicodeScript found, UnicodeScript script) {
    return found == script || (script == UnicodeScript.KATAKANA && found == UnicodeScript.HIRAGANA);
  }

  private static Set<SiteLocale> writtenLike(SiteLocale locale) {
    Set<SiteLocale> alike = EnumSet.noneOf(SiteLocale.class);
    Arrays.stream(SiteLocale.values())
        .filter(other -> script(other) == script(locale))
        .forEach(alike::add);
    return alike;
  }

  private static UnicodeScript script(SiteLocale locale) {
    return switch (locale) {
      case BN -> UnicodeScript.BENGALI;
      case JA -> UnicodeScript.KATAKANA;
      case KO -> UnicodeScript.HANGUL;
      case UK -> UnicodeScript.CYRILLIC;
      case ZH -> UnicodeScript.HAN;
      case EN, ES, FR, PL, PT, RO -> UnicodeScript.LATIN;
    };
  }

  private Problem problem(Concerned one, SiteLocale locale) {
    return missing(
        one.session(),
        one.at("spellings"),
        "The session has a text in " + locale + ", but how the name is spelt there is not known.",
        "Add the spellings under `spellings: { " + locale + ": [...] }`, or `spellings: none`.");
  }
}
