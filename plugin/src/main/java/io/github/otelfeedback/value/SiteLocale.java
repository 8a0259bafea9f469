package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.NearMiss;
import io.github.otelfeedback.problem.Parsed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A language that the website speaks, English first, then by code.
 *
 * <p>Source: {@code config/_default/hugo.yaml} of the website. The code names the folder under
 * {@code content/} and, except for English, the prefix of the address.
 */
public enum SiteLocale {
  EN,
  BN,
  ES,
  FR,
  JA,
  KO,
  PL,
  PT,
  RO,
  UK,
  ZH;

  /** Codes of countries that people write for a language. */
  private static final Map<String, String> COUNTRIES =
      Map.of("br", "pt", "cn", "zh", "jp", "ja", "kr", "ko", "ua", "uk");

  /** The lower-case code, as in {@code content/<code>/}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isEnglish() {
    return this == EN;
  }

  /** All codes, in the order of the constants. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(SiteLocale::code).toList();
  }

  /** Reads a code; a locale that the website does not have is refused. */
  public static Parsed<SiteLocale> parse(String text) {
    return Arrays.stream(values())
        .filter(locale -> locale.code().equals(text))
        .findFirst()
        .map(Parsed::accepted)
        .orElseGet(
            () ->
                Parsed.refused(
                    "unknown-locale", "This locale is not one of the website's.", hint(text)));
  }

  private static String hint(String text) {
    String guess =
        Optional.ofNullable(COUNTRIES.get(text))
            .or(() -> new NearMiss(codes()).nearest(text))
            .map(near -> "Did you mean `" + near + "`? ")
            .orElse("");
    return guess + "Accepted: " + codes().stream().collect(Collectors.joining(", ")) + ".";
  }

  @Override
  public String toString() {
    return code();
  }
}
