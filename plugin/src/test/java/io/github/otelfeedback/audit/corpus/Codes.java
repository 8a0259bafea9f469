package io.github.otelfeedback.audit.corpus;

import static io.github.otelfeedback.audit.corpus.Mutation.Phase.CODE;
import static io.github.otelfeedback.audit.corpus.Words.ANY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Other ways to write letters. */
final class Codes {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  static final Predicate<String> LATIN_1 =
      term -> term.chars().allMatch(c -> c < 256) && term.chars().anyMatch(c -> c > 127);

  static final List<Mutation> ALL =
      List.of(
          code("decimal entity", ANY, term -> first(term, c -> "&#" + c + ";")),
          code("hexadecimal entities", ANY, term -> each(term, c -> "&#x" + hex(c) + ";")),
          code("escaped entity", ANY, term -> first(term, c -> "&amp;#" + c + ";")),
          code("named entity", LATIN_1, Codes::named),
          code("percent", ANY, term -> percent(term, "%")),
          code("double percent", ANY, term -> percent(term, "%25")),
          code("percent of Latin-1", LATIN_1, Codes::percentLatin),
          code("plus for space", Words.TWO_WORDS, term -> percent(term, "%").replace("%20", "+")),
          code("unicode escapes", ANY, term -> units(term, "\\u")),
          code("doubled unicode escapes", ANY, term -> units(term, "\\\\u")),
          code("braced escapes", ANY, term -> each(term, c -> "\\u{" + hex(c) + "}")),
          code("byte escapes", ANY, term -> percent(term, "\\x")),
          code("long escapes", ANY, term -> each(term, c -> "\\U" + pad(hex(c)))),
          code(
              "style sheet escape", ANY, term -> first(term, c -> "\\" + pad(hex(c)).substring(2))),
          code("quoted-printable", ANY, term -> percent(term, "=")),
          code("wrapped quoted-printable", ANY, Codes::wrappedQuoted),
          code("encoded word", ANY, term -> "=?UTF-8?B?" + base64(term) + "?="),
          code("base64", ANY, Codes::base64),
          code("base64 in a sentence", ANY, term -> base64("The host is " + term + " now.")),
          code("base64 without padding", ANY, term -> base64(term).replace("=", "")),
          code("base64url", ANY, Codes::base64Url),
          code("base64 twice", ANY, term -> base64(base64(term))),
          code("wrapped base64", ANY, Codes::wrappedBase64),
          code("data URI", ANY, term -> "data:text/plain;base64," + base64(term)),
          code("percent data URI", ANY, term -> "data:text/plain," + percent(term, "%")),
          code("hexadecimal", ANY, term -> HexFormat.of().formatHex(term.getBytes(UTF_8))),
          code("spaced hexadecimal", ANY, Codes::spacedHex),
          code("hexadecimal list", ANY, Codes::hexList),
          code("punycode", Codes::isLabel, Codes::puny),
          code(
              "wrongly read bytes", LATIN_1, term -> new String(term.getBytes(UTF_8), ISO_8859_1)));

  private Codes() {}

  private static Mutation code(
      String name, Predicate<String> suits, Function<String, String> write) {
    return Mutation.of(name, CODE, suits, write);
  }

  private static String each(String term, IntFunction<String> write) {
    return term.codePoints().mapToObj(write).collect(Collectors.joining());
  }

  private static String first(String term, IntFunction<String> write) {
    int first = term.codePointAt(0);
    return write.apply(first) + term.substring(Character.charCount(first));
  }

  private static String hex(int code) {
    return Integer.toHexString(code);
  }

  private static String pad(String hex) {
    return "0".repeat(8 - hex.length()) + hex;
  }

  private static String units(String term, String prefix) {
    return term.chars()
        .mapToObj(c -> prefix + pad(hex(c)).substring(4))
        .collect(Collectors.joining());
  }

  private static String percent(String term, String sign) {
    return HexFormat.of().withUpperCase().withPrefix(sign).formatHex(term.getBytes(UTF_8));
  }

  private static String percentLatin(String term) {
    return HEX.withPrefix("%").formatHex(term.getBytes(ISO_8859_1));
  }

  private static String named(String term) {
    return term.replace("Ö", "&Ouml;")
        .replace("ö", "&ouml;")
        .replace("ä", "&auml;")
        .replace("ü", "&uuml;")
        .replace("Å", "&Aring;")
        .replace("å", "&aring;")
        .replace("ø", "&oslash;")
        .replace("Æ", "&AElig;")
        .replace("ß", "&szlig;")
        .replace("â", "&acirc;");
  }

  private static String wrappedQuoted(String term) {
    String quoted = percent(term, "=");
    int middle = quoted.length() / 6 * 3;
    return quoted.substring(0, middle) + "=\n" + quoted.substring(middle);
  }

  private static String base64(String term) {
    return Base64.getEncoder().encodeToString(term.getBytes(UTF_8));
  }

  private static String base64Url(String term) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(term.getBytes(UTF_8));
  }

  private static String wrappedBase64(String term) {
    String encoded = base64("A lantern that " + term + " has lit for all of the long winter.");
    return encoded.replaceAll("(.{24})", "$1\n  ").strip();
  }

  private static String spacedHex(String term) {
    return HexFormat.ofDelimiter(" ").formatHex(term.getBytes(UTF_8));
  }

  private static String hexList(String term) {
    return HexFormat.ofDelimiter(", ").withPrefix("0x").formatHex(term.getBytes(UTF_8));
  }

  private static boolean isLabel(String term) {
    boolean letters =
        term.codePoints()
            .allMatch(c -> Character.isLetter(c) || isSign(c) || " -'".indexOf(c) >= 0);
    return letters && term.chars().anyMatch(c -> c > 127);
  }

  private static boolean isSign(int code) {
    return Character.UnicodeScript.of(code) == Character.UnicodeScript.BENGALI;
  }

  private static String puny(String term) {
    String label = term.toLowerCase(Locale.ROOT).replaceAll("[ '&/]+", "-");
    return "https://" + IDN.toASCII(label, IDN.ALLOW_UNASSIGNED) + ".example/";
  }
}
