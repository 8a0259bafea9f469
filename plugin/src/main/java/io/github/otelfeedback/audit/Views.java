package io.github.otelfeedback.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/**
 * The ways in which a text can be read: as it stands, decoded, and without its markup.
 *
 * <p>Each view keeps the lines of the text. Decoding is repeated, because what is encoded twice is
 * read twice.
 */
final class Views {

  private static final int DEPTH = 4;
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
  private static final List<UnaryOperator<String>> DECODERS =
      List.of(
          line -> Parser.unescapeEntities(line, false),
          line -> PERCENT.matcher(line).replaceAll(Views::percent),
          line -> ESCAPE.matcher(line).replaceAll(Views::escape));

  private Views() {}

  static List<Squeezed> of(String text) {
    String decoded = text;
    for (int depth = 0; depth < DEPTH; depth++) {
      decoded = eachLine(decoded, Views::decoded);
    }
    String bare = decoded.replaceAll("\\]\\([^)\\n]*\\)", "]").replaceAll("<[^>\\n]*>", "");
    Set<String> texts = new LinkedHashSet<>(List.of(text));
    texts.add(decoded);
    texts.add(bare);
    return texts.stream().map(Squeezed::of).toList();
  }

  private static String eachLine(String text, UnaryOperator<String> change) {
    return Arrays.stream(text.split("\n", -1)).map(change).collect(Collectors.joining("\n"));
  }

  private static String decoded(String line) {
    String decoded = line;
    for (UnaryOperator<String> decoder : DECODERS) {
      decoded = decoder.apply(decoded);
    }
    return decoded.replace('\n', ' ');
  }

  private static String percent(MatchResult run) {
    String text = run.group();
    byte[] bytes = new byte[text.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(text.substring(i * 3 + 1, i * 3 + 3), 16);
    }
    return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String escape(MatchResult escape) {
    return Matcher.quoteReplacement(
        Character.toString((char) Integer.parseInt(escape.group(1), 16)));
  }
}
