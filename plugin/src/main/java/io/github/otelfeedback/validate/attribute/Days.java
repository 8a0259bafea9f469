package io.github.otelfeedback.validate.attribute;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days of a month, with the names of months that CLDR has for each locale. */
final class Days {

  private static final String MONTH = Written.anyOf(Stream.of("\u6708", "\uC6D4"));
  private static final String DAY = Written.anyOf(Stream.of("\u65E5", "\uC77C"));
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Filled as locales are asked for: the names of the months of all of them take a while. */
  private static final Map<SiteLocale, Pattern> PATTERNS = new ConcurrentHashMap<>();

  private Days() {}

  static Stream<Mark> in(String prose, SiteLocale locale) {
    Pattern days = PATTERNS.computeIfAbsent(locale, Days::pattern);
    return (DIGIT.matcher(prose).find() ? days.matcher(prose).results() : Stream.<MatchResult>of())
        .map(found -> new Mark(Attribute.DATE, value(found.group()), found.start()));
  }

  private static String value(String written) {
    return Written.composed(SPACES.matcher(written).replaceAll(" "));
  }

  private static Pattern pattern(SiteLocale locale) {
    String months = Written.anyOf(months(locale));
    String first = Written.anyOf(Written.BEFORE, months(locale));
    String day = "(?<![\\p{Nd}.,:/-])\\p{Nd}{1,2}(?:st|nd|rd|th)?(?![\\p{Nd}:/%])";
    return Pattern.compile(
        "(?=\\p{Nd})(?:(?<!\\p{Nd})\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}(?!\\p{Nd})"
            + ("|\\p{Nd}{1,2}" + MONTH + "\\s?\\p{Nd}{1,2}\\s?" + DAY)
            + ("|" + day + "\\.?\\s+(?:de\\s+|of\\s+)?" + months + Written.BEHIND + ")")
            + ("|" + first + "\\s+" + day));
  }

  /** In both forms that some languages have, and in English also in short. */
  private static Stream<String> months(SiteLocale locale) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(locale.code()));
    int[] widths =
        locale.isEnglish()
            ? new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}
            : new int[] {DateFormatSymbols.WIDE};
    return IntStream.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)
        .boxed()
        .flatMap(
            context ->
                IntStream.of(widths)
                    .boxed()
                    .flatMap(width -> Arrays.stream(symbols.getMonths(context, width))));
  }
}
