package io.github.otelfeedback.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One step of decoding what stands for whole texts: base64, base64url (RFC 4648) and hexadecimal.
 *
 * <p>Paths and names use the same letters, so a run is tried as a whole and in parts, and only what
 * turns out to be text is replaced.
 */
final class Unwrapping {

  private static final int LONGEST = 14;
  private static final int SHORTEST = 8;
  private static final Pattern BETWEEN = Pattern.compile("(?<=[/+_-])|(?=[/+_-])|\\s+[>\\s]*");
  private static final String RUN = "[A-Za-z0-9+/_-]";
  private static final List<Rewrite> STEPS =
      List.of(
          Rewrite.of(
              Unwrapping::nextPair,
              "(?<![0-9A-Fa-f])(?:0x)?[0-9A-Fa-f]{2}(?:[ ,:]{0,2}(?:0x)?[0-9A-Fa-f]{2}){3,}",
              Unwrapping::hex),
          Rewrite.of(
              Unwrapping::nextRun,
              RUN + "{8,}+(?:[ \\t]*\\n[ \\t>]*" + RUN + "{2,}+)*={0,2}",
              Unwrapping::base64));

  private Unwrapping() {}

  static String once(String text) {
    String decoded = text;
    for (Rewrite step : STEPS) {
      decoded = step.apply(decoded);
    }
    return decoded;
  }

  /** Where two hexadecimal digits stand, or one and what marks them, and none before them. */
  private static int nextPair(String text, int from) {
    boolean inside = from > 0 && isHex(text.charAt(from - 1));
    for (int at = from; at + 1 < text.length(); at++) {
      boolean digit = isHex(text.charAt(at));
      if (digit && !inside && (isHex(text.charAt(at + 1)) || text.charAt(at + 1) == 'x')) {
        return at;
      }
      inside = digit;
    }
    return -1;
  }

  private static boolean isHex(char unit) {
    return (unit >= '0' && unit <= '9') || ((unit | 32) >= 'a' && (unit | 32) <= 'f');
  }

  private static int nextRun(String text, int from) {
    int start = from;
    for (int at = from; at < text.length(); at++) {
      if (!isOfRun(text.charAt(at))) {
        start = at + 1;
      } else if (at - start + 1 == SHORTEST) {
        return start;
      }
    }
    return -1;
  }

  private static boolean isOfRun(char unit) {
    boolean letter = (unit | 32) >= 'a' && (unit | 32) <= 'z';
    boolean sign = unit == '+' || unit == '/' || unit == '_' || unit == '-';
    return letter || sign || (unit >= '0' && unit <= '9');
  }

  private static String hex(MatchResult run) {
    String digits = run.group().replace("0x", "");
    return Bytes.printable(Bytes.pairs(digits)).orElse(run.group());
  }

  private static String base64(MatchResult run) {
    String text = run.group();
    return Base64Text.isMixed(text, 0, text.length())
        ? part(BETWEEN.split(text.replace("=", ""))).orElse(text)
        : text;
  }

  /** The whole, else the longest of its parts, and of those the one that comes first. */
  private static Optional<String> part(String[] parts) {
    String joined = String.join("", parts);
    Optional<String> decoded = Base64Text.of(joined, 0, joined.length());
    int tokens = Math.min(parts.length, LONGEST);
    for (int length = tokens; length > 0 && decoded.isEmpty(); length--) {
      decoded = part(parts, joined, tokens, length);
    }
    return decoded;
  }

  private static Optional<String> part(String[] parts, String joined, int tokens, int length) {
    int from = 0;
    int to = String.join("", List.of(parts).subList(0, length)).length();
    Optional<String> decoded = Base64Text.of(joined, from, to);
    for (int i = 0; i + length < tokens && decoded.isEmpty(); i++) {
      from += parts[i].length();
      to += parts[i + length].length();
      decoded = Base64Text.of(joined, from, to);
    }
    return decoded;
  }
}
