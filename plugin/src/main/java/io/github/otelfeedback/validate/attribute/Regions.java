package io.github.otelfeedback.validate.attribute;

import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import io.github.otelfeedback.fact.Attribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Countries by the English names that CLDR has for them, and the regions of which people speak. */
final class Regions {

  /** More often the name of a person or of a library than of a country. */
  private static final List<String> AMBIGUOUS =
      List.of("Chad", "Georgia", "Guinea", "Jersey", "Jordan", "Mali", "Niger", "Togo");

  private static final Map<String, String> SPOKEN =
      Map.ofEntries(
          Map.entry("USA", "US"),
          Map.entry("the US", "US"),
          Map.entry("the UK", "GB"),
          Map.entry("the EU", "europe"),
          Map.entry("European Union", "europe"),
          Map.entry("Europe", "europe"),
          Map.entry("European", "europe"),
          Map.entry("EMEA", "emea"),
          Map.entry("Africa", "africa"),
          Map.entry("African", "africa"),
          Map.entry("Asia", "asia"),
          Map.entry("Asian", "asia"),
          Map.entry("APAC", "asia"),
          Map.entry("Oceania", "oceania"),
          Map.entry("Middle East", "western-asia"),
          Map.entry("Scandinavia", "northern-europe"),
          Map.entry("Scandinavian", "northern-europe"),
          Map.entry("North America", "northern-america"),
          Map.entry("North American", "northern-america"),
          Map.entry("South America", "south-america"),
          Map.entry("South American", "south-america"),
          Map.entry("Latin America", "americas"),
          Map.entry("LATAM", "americas"));

  private static final Map<String, String> NAMES = names();

  private static final Pattern ANY =
      Pattern.compile(
          Written.anyOf("(?<![\\p{L}\\p{M}\\p{Nd}])", NAMES.keySet().stream())
              + "(?![\\p{L}\\p{M}\\p{Nd}])");

  private Regions() {}

  static Stream<Mark> in(String prose) {
    return ANY.matcher(prose)
        .results()
        .map(found -> new Mark(Attribute.REGION, value(found.group()), found.start()));
  }

  private static String value(String written) {
    String name = Written.composed(written);
    return NAMES.getOrDefault(name, name);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    com.ibm.icu.util.Region.getAvailable(RegionType.TERRITORY).stream()
        .map(Object::toString)
        .sorted()
        .forEach(
            code -> names.put(ULocale.getDisplayCountry("und-" + code, ULocale.ENGLISH), code));
    names.keySet().removeAll(AMBIGUOUS);
    SPOKEN.keySet().stream().sorted().forEach(word -> names.put(word, SPOKEN.get(word)));
    return names;
  }
}
