package io.github.otelfeedback.audit;

import java.net.IDN;
import java.util.List;
import java.util.regex.MatchResult;
import org.jsoup.parser.Parser;

/**
 * One step of decoding what stands for single characters.
 *
 * <p>HTML entities, percent and quoted-printable bytes (RFC 3986, RFC 2045), escapes of programming
 * languages and style sheets, punycode (RFC 3492), and UTF-8 that was read as Latin-1.
 */
final class Decoding {

  private static final String PAIR = "[0-9A-Fa-f]{2}";
  private static final String BREAK = "(?:=\\r?\\n[ \\t>]*)?";
  static final List<Rewrite> STEPS =
      List.of(
          Rewrite.of(
              "&",
              "&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?",
              match -> Parser.unescapeEntities(match.group(), false)),
          Rewrite.of("%", "(?:%" + PAIR + ")+", Decoding::bytes),
          Rewrite.of("\\", "(?:\\\\+x" + PAIR + ")+", Decoding::bytes),
          Rewrite.of("=", "=" + PAIR + "(?:" + BREAK + "=" + PAIR + ")*", Decoding::quoted),
          Rewrite.of("\\", "\\\\+u([0-9A-Fa-f]{4})", Decoding::unit),
          Rewrite.of("\\", "\\\\+u\\{([0-9A-Fa-f]{1,6})\\}", Decoding::character),
          Rewrite.of("\\", "\\\\+U([0-9A-Fa-f]{8})", Decoding::character),
          Rewrite.of("\\", "\\\\([0-9A-Fa-f]{4,6}) ?", Decoding::character),
          Rewrite.of("\\", "\\\\[nrt]", match -> " "),
          Rewrite.of(Starts.before("--", 2), "(?i)xn--[a-z0-9-]+", Decoding::puny),
          Rewrite.of(
              Starts.range('\u00C2', '\u00F4'),
              "[\u00C2-\u00F4][\u0080-\u00FF\u0152-\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]+",
              match -> Bytes.reread(match.group())));

  private Decoding() {}

  static String once(String text) {
    String decoded = text;
    for (Rewrite step : STEPS) {
      decoded = step.apply(decoded);
    }
    return decoded;
  }

  private static String bytes(MatchResult run) {
    return Bytes.of(Bytes.pairs(run.group()));
  }

  /** An equals sign is mostly just that. */
  private static String quoted(MatchResult run) {
    return Bytes.printable(Bytes.pairs(run.group())).orElse(run.group());
  }

  private static String unit(MatchResult escape) {
    return Character.toString((char) Integer.parseInt(escape.group(1), 16));
  }

  private static String character(MatchResult escape) {
    long code = Long.parseLong(escape.group(1), 16);
    return code <= Character.MAX_CODE_POINT ? Character.toString((int) code) : escape.group();
  }

  private static String puny(MatchResult label) {
    return IDN.toUnicode(label.group(), IDN.ALLOW_UNASSIGNED);
  }
}
