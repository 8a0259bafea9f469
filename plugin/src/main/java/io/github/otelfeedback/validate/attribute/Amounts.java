package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.fact.Attribute;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many people an organization has, and how much it runs, in English.
 *
 * <p>A number is exact unless it is as round as people make numbers when they speak: one digit and
 * zeros, two digits and a zero, or two digits of thousands, of millions or of a measure.
 */
final class Amounts {

  private static final String PEOPLE =
      "employees|engineers|developers|people|staff|operators|SREs|colleagues|workers";
  private static final String THINGS =
      "services|microservices|applications|apps|teams|clusters|nodes|hosts|servers|machines"
          + "|instances|pods|containers|namespaces|agents|gateways|pipelines|deployments"
          + "|repositories|regions|tenants|customers|users|subscribers|requests|transactions"
          + "|calls|messages|events|spans|traces|logs|lines|metrics|series|samples|databases"
          + "|devices|stores|shops|branches|countries|offices|sites|dashboards|alerts";
  private static final String MEASURES =
      "[KMGTP]i?B|(?:kilo|mega|giga|tera|peta)bytes|terabyte|petabyte";
  private static final String SOME =
      "(?:(?<![\\p{L}\\p{M}\\p{Nd}_./#:,-])(?<number>\\p{Nd}{1,3}(?:,\\p{Nd}{3})+|\\p{Nd}+(?:\\.\\p{Nd}+)?)"
          + "\\+?(?:\\s?(?<factor>[kKMB]|thousand|million|billion)(?![\\p{L}\\p{M}]))?"
          + "|(?<![\\p{L}\\p{M}])(?<word>(?i:hundred|thousand|million|billion|dozen))s?"
          + "(?:\\s+of\\s+(?:hundreds|thousands|millions|billions))?)";

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?=[\\p{Nd}bdhmtBDHMT])"
              + SOME
              + ("(?:\\s?(?<measure>" + MEASURES + ")(?![\\p{L}\\p{M}])")
              + ("|[\\s-]+(?:of\\s+)?(?:[a-z-]+\\s+){0,2}?(?<noun>(?<people>" + PEOPLE + ")|")
              + (THINGS + ")(?![\\p{L}\\p{M}]))"));

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern BEFORE_YEAR =
      Pattern.compile("(?i)" + Written.BEFORE + "(?:in|since|by|until|during|from)\\z");

  /** As long as the longest word before a year. */
  private static final int LONGEST = 6;

  private static final Map<String, Integer> ZEROS =
      Map.of(
          "k",
          3,
          "thousand",
          3,
          "m",
          6,
          "million",
          6,
          "b",
          9,
          "billion",
          9,
          "hundred",
          2,
          "dozen",
          1);

  private static final Pattern ROUND = Pattern.compile("\\p{Nd}0*|\\p{Nd}{2}0+");
  private static final Pattern ROUND_OF_MANY = Pattern.compile("\\p{Nd}{1,2}0*");

  private Amounts() {}

  static Stream<Mark> in(String prose) {
    Stream.Builder<Mark> marks = Stream.builder();
    Matcher found = AMOUNT.matcher(prose);
    while (found.find()) {
      if (!isSmall(found) && !isYear(prose, found)) {
        marks.add(new Mark(attribute(found), value(found), found.start()));
        exact(found).ifPresent(marks::add);
      }
    }
    return marks.build();
  }

  private static Attribute attribute(Matcher found) {
    return found.group("people") == null ? Attribute.SCALE : Attribute.SIZE;
  }

  /** Ten or fewer of anything but a measure are many organizations'. */
  private static boolean isSmall(Matcher found) {
    return found.group("word") == null
        && found.group("factor") == null
        && found.group("measure") == null
        && number(found).compareTo(BigDecimal.TEN) <= 0;
  }

  private static boolean isYear(String prose, Matcher found) {
    return found.group("number") != null
        && YEAR.matcher(found.group("number")).matches()
        && isBeforeYear(prose, found.start("number"));
  }

  private static boolean isBeforeYear(String prose, int year) {
    int end = year;
    while (end > 0 && SPACE.matcher(prose).region(end - 1, end).matches()) {
      end--;
    }
    return end < year
        && BEFORE_YEAR
            .matcher(prose)
            .region(Math.max(0, end - LONGEST), end)
            .useTransparentBounds(true)
            .find();
  }

  private static BigDecimal number(Matcher found) {
    return new BigDecimal(found.group("number").replace(",", ""));
  }

  /** What there is, and of which order of magnitude. */
  private static String value(Matcher found) {
    String unit = found.group("people") != null ? "" : unit(found) + ":";
    String factor = Optional.ofNullable(found.group("factor")).orElse(found.group("word"));
    int zeros = factor == null ? 0 : ZEROS.getOrDefault(factor.toLowerCase(Locale.ROOT), 0);
    int digits =
        found.group("number") == null ? 0 : number(found).toBigInteger().toString().length() - 1;
    return unit + "1" + "0".repeat(zeros + digits) + "s";
  }

  private static String unit(Matcher found) {
    String noun = found.group("noun");
    return noun == null ? found.group("measure") : noun;
  }

  private static Optional<Mark> exact(Matcher found) {
    if (found.group("number") == null) {
      return Optional.empty();
    }
    boolean many = found.group("factor") != null || found.group("measure") != null;
    String digits = number(found).unscaledValue().toString();
    return (many ? ROUND_OF_MANY : ROUND).matcher(digits).matches()
        ? Optional.empty()
        : Optional.of(new Mark(Attribute.COUNT, found.group("number"), found.start()));
  }
}
