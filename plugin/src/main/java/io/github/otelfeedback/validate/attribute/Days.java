package io.github.otelfeedback.validate.attribute;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days of a month, with the names of months that CLDR has for each locale. */
final class Days {

  private static final Map<SiteLocale, Pattern> PATTERNS = new EnumMap<>(SiteLocale.class);

  static {
    for (SiteLocale locale : SiteLocale.values()) {
      PATTERNS.put(locale, pattern(locale));
    }
  }

  private Days() {}

  static Stream<Mark> in(String prose, SiteLocale locale) {
    return PATTERNS
        .getOrDefault(locale, pattern(locale))
        .matcher(prose)
        .results()
        .map(found -> new Mark(Attribute.DATE, value(found.group()), found.start()));
  }

  private static String value(String written) {
    return written.replaceAll("\\s+", " ");
  }

  private static Pattern pattern(SiteLocale locale) {
    String months =
        "(?:"
            + months(locale).map(Pattern::quote).distinct().collect(Collectors.joining("|"))
            + ")";
    String day = "(?<![\\p{Nd}.,:/-])\\p{Nd}{1,2}(?:st|nd|rd|th)?(?![\\p{Nd}:/%])";
    return Pattern.compile(
        "(?<!\\p{Nd})\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}(?!\\p{Nd})"
            + "|\\p{Nd}{1,2}[\u6708\uC6D4]\\s?\\p{Nd}{1,2}\\s?[\u65E5\uC77C]"
            + ("|" + day + "\\.?\\s+(?:de\\s+|of\\s+)?" + months + "(?!\\p{L})")
            + ("|(?<!\\p{L})" + months + "\\s+" + day));
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
