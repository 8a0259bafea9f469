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
  static final List<Rewrite> STEPS =
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

  /** Where four pairs of hexadecimal digits stand, and no digit before them. */
  private static int nextPair(String text, int from) {
    boolean inside = from > 0 && isHex(text.charAt(from - 1));
    for (int at = from; at + 1 < text.length(); at++) {
      boolean digit = isHex(text.charAt(at));
      if (digit && !inside && hasFourPairs(text, at)) {
        return at;
      }
      inside = digit;
    }
    return -1;
  }

  private static boolean hasFourPairs(String text, int from) {
    int end = afterPair(text, from);
    for (int more = 0; more < 3 && end >= 0; more++) {
      int next = isBetween(text, end) ? end + 1 : end;
      end = afterPair(text, next > end && isBetween(text, next) ? next + 1 : next);
    }
    return end >= 0;
  }

  private static boolean isBetween(String text, int at) {
    return at < text.length() && " ,:".indexOf(text.charAt(at)) >= 0;
  }

  /** The place behind two hexadecimal digits and what marks them, or -1. */
  private static int afterPair(String text, int at) {
    int first = text.startsWith("0x", at) ? at + 2 : at;
    boolean pair =
        first + 1 < text.length() && isHex(text.charAt(first)) && isHex(text.charAt(first + 1));
    return pair ? first + 2 : -1;
  }

  private static boolean isHex(char unit) {
    return (unit >= '0' && unit <= '9') || ((unit | 32) >= 'a' && (unit | 32) <= 'f');
  }

  /** Where a run begins that may spell a text; what goes on in the next line is one run. */
  private static int nextRun(String text, int from) {
    int start = from;
    for (int at = from; at < text.length(); at++) {
      if (!isOfRun(text.charAt(at))) {
        start = at + 1;
      } else if (at - start + 1 == SHORTEST) {
        int lineEnd = endOfRun(text, at);
        int end = endOfLines(text, lineEnd);
        boolean mixed = Base64Text.isMixed(text, start, end);
        if (mixed && (end > lineEnd || maySpell(text, start, end))) {
          return start;
        }
        start = end;
        at = end - 1;
      }
    }
    return -1;
  }

  private static int endOfRun(String text, int from) {
    int end = from;
    while (end < text.length() && isOfRun(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfLines(String text, int lineEnd) {
    int end = lineEnd;
    for (int next = endOfNext(text, end); next >= 0; next = endOfNext(text, end)) {
      end = next;
    }
    return end;
  }

  /** Where a run ends that goes on at the beginning of the next line, or -1. */
  private static int endOfNext(String text, int end) {
    int lineEnd = skipped(text, end, " \t");
    if (lineEnd == text.length() || text.charAt(lineEnd) != '\n') {
      return -1;
    }
    int start = skipped(text, lineEnd + 1, " \t>");
    int next = endOfRun(text, start);
    return next - start >= 2 ? next : -1;
  }

  private static int skipped(String text, int from, String signs) {
    int at = from;
    while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Whether any part of a run begins as a text. */
  private static boolean maySpell(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      boolean part = at == start || isSign(text.charAt(at - 1)) || isSign(text.charAt(at));
      if (part && Base64Text.mayStand(text, at, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char unit) {
    return unit == '+' || unit == '/' || unit == '_' || unit == '-';
  }

  private static boolean isOfRun(char unit) {
    boolean letter = (unit | 32) >= 'a' && (unit | 32) <= 'z';
    return letter || isSign(unit) || (unit >= '0' && unit <= '9');
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
