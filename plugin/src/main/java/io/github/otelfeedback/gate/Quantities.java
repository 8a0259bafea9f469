package io.github.otelfeedback.gate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes numbers with what they count: a measure, a currency or a noun.
 *
 * <p>A word that only joins, such as "and" behind a year, is no unit.
 */
final class Quantities {

  private static final String NUMBER = "\\d[\\d.,\u00A0\u202F\u2019]*\\d|\\d";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?=[\\d$\u20AC\u00A3\u00A5\u20B4\u20A9\u09F3])(?<![\\p{L}\\p{M}\\d_./#:,-])(?:[$\u20AC\u00A3\u00A5\u20B4\u20A9\u09F3]\\s?(?:"
              + NUMBER
              + ")\\+?(?:[ \u00A0-]?(?:k|K|m|M|bn|B|million|billion)\\b)?|(?:"
              + NUMBER
              + ")\\+?[ \u00A0\u202F-]?\\n"
              + "?(?<unit>[%\u2030\u20AC$\u00A3\u00A5]|\\p{L}[\\p{L}\\p{M}]*))");

  /** Words of the languages with spaces that follow a number without being counted. */
  private static final List<String> JOINING =
      List.of(
          """
          a about after all also and are as at be because before but by can for from had has have
          he how i if in into is it its more of on or our out over per she since so than that the
          their then there these they this through to until was we were what when where which
          while who will with would you your x v al como con de del desde el en es esta fue ha
          hasta la las los o para pero por que se sin son su un una y au aux avec ce ces dans des
          du elle est et il le les leur mais ne nous ont ou par pas plus pour qui sa sont sur une
          vous ao aos as com da das do dos e em foi mas na nas no nos os pela pelo uma ale czy do
          i jest na nie od oraz po przez to w z za ca care cu din este la pe pentru \u0219i sau
          sunt un \u0430 \u0430\u0431\u043E \u0432 \u0432\u0456\u0434 \u0434\u043B\u044F
          \u0434\u043E \u0437 \u0456 \u0439 \u043D\u0430 \u043F\u0440\u043E \u0442\u0430 \u0443
          \u0446\u0435 \u0449\u043E \u044F\u043A
          """
              .strip()
              .split("\\s+"));

  /** Ordinals belong to dates, and three digits before such a word are a state of HTTP. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "\\d+(st|nd|rd|th)|[1-5]\\d\\d(s|\\s(status|error|errors|response|responses|code))");

  /** Of so many there would be more than one: it is the survey of that year. */
  private static final Pattern OF_A_YEAR =
      Pattern.compile(
          "20[1-3]\\d\\s(survey|roadmap|edition|report|conference|summit|category|plan|alone|follow|up"
              + "|joined)");

  /** A count below ten singles nobody out; a measure may. */
  private static final Pattern SMALL = Pattern.compile("\\d(\\.\\d+)?[ \u00A0-]?\\n?\\p{L}.*");

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)[kmgtp]i?b|[kmbn]|bn|ms|million|billion|thousand|percent|(?-i)[\\p{L}&&[^\\p{IsLatin}\\p{IsCyrillic}]].*");

  private Quantities() {}

  static void take(Masked text, List<Prompt> prompts) {
    text.take(
        QUANTITY,
        found -> {
          if (isUnit(found)) {
            String written = found.group().replaceAll("\\s+", " ");
            prompts.add(new Prompt(Kind.QUANTITY, written, found.start()));
          }
        });
  }

  private static boolean isUnit(MatchResult found) {
    String unit = found.group(1);
    return unit == null
        || (!JOINING.contains(Lexicon.lower(Word.composed(unit)))
            && !ORDINAL.matcher(found.group()).matches()
            && !OF_A_YEAR.matcher(found.group()).matches()
            && !(SMALL.matcher(found.group()).matches() && !MEASURE.matcher(unit).matches()));
  }
}
