package io.github.otelfeedback.audit;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
              "",
              "(?<![0-9A-Fa-f])(?:0x)?[0-9A-Fa-f]{2}(?:[ ,:]{0,2}(?:0x)?[0-9A-Fa-f]{2}){3,}",
              Unwrapping::hex),
          Rewrite.of(
              "", RUN + "{8,}+(?:[ \\t]*\\n[ \\t>]*" + RUN + "{2,}+)*={0,2}", Unwrapping::base64));

  private Unwrapping() {}

  static String once(String text) {
    String decoded = text;
    for (Rewrite step : STEPS) {
      decoded = step.apply(decoded);
    }
    return decoded;
  }

  private static String hex(MatchResult run) {
    String digits = run.group().replace("0x", "");
    return Bytes.printable(Bytes.pairs(digits)).orElse(run.group());
  }

  private static String base64(MatchResult run) {
    String text = run.group();
    return isMixed(text) ? parts(text) : text;
  }

  /** Words and paths are mostly of small letters. */
  private static boolean isMixed(String text) {
    return text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')
        && text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  private static String parts(String text) {
    String[] parts = BETWEEN.split(text.replace("=", ""));
    int tokens = Math.min(parts.length, LONGEST);
    Stream<String> all = Stream.of(String.join("", parts));
    Stream<String> some =
        IntStream.range(0, tokens)
            .mapToObj(i -> tokens - i)
            .flatMap(length -> windows(parts, tokens, length));
    return Stream.concat(all, some)
        .filter(part -> part.length() >= SHORTEST && isMixed(part))
        .flatMap(part -> decoded(part).stream())
        .findFirst()
        .orElse(text);
  }

  private static Stream<String> windows(String[] parts, int tokens, int length) {
    return IntStream.rangeClosed(0, tokens - length)
        .mapToObj(from -> String.join("", List.of(parts).subList(from, from + length)));
  }

  private static Optional<String> decoded(String part) {
    try {
      String whole = part.length() % 4 == 1 ? part.substring(0, part.length() - 1) : part;
      String standard = whole.replace('-', '+').replace('_', '/');
      return Bytes.printable(Base64.getDecoder().decode(standard)).map(text -> " " + text + " ");
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
