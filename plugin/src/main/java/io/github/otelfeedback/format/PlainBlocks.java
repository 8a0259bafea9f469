package io.github.otelfeedback.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A text whose plain blocks are formatted at sight: most of what people write is such.
 *
 * <p>The rest is formatted in the usual way, with a paragraph of one character in place of each
 * plain block. A block is taken for plain only where blank lines part it from others and nothing
 * before it can reach behind them, so neither can tell the difference.
 */
final class PlainBlocks {

  private static final char STAND_IN = '\uE006';
  private static final char FIRST_PRIVATE = '\uE000';
  private static final char LAST_PRIVATE = '\uF8FF';

  /** What can reach behind a blank line, unless it is closed before. */
  private static final Pattern OPEN =
      Pattern.compile("```|~~~|<(?:[!?]|script|pre|style|textarea)", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final PlainBlock block;
  private final List<String> plain = new ArrayList<>();
  private final StringBuilder rest = new StringBuilder();
  private boolean mixed;
  private boolean afterList;

  private PlainBlocks(String text, ProseWrap wrap) {
    this.text = text;
    this.block = new PlainBlock(text, wrap);
  }

  /**
   * The whole text, formatted.
   *
   * @param startsFile nothing comes before the text, so that it must not start like front matter
   * @param others formats a text in the usual way, if it can be formatted at all
   * @return absent where that is not certain to be what formatting it in the usual way gives
   */
  static Optional<String> format(
      String text, ProseWrap wrap, boolean startsFile, Function<String, Optional<String>> others) {
    PlainBlocks blocks = new PlainBlocks(text, wrap);
    if (!isReadable(text) || !blocks.read(startsFile) || blocks.plain.isEmpty()) {
      return Optional.empty();
    }
    return blocks.mixed
        ? others.apply(blocks.rest.toString()).flatMap(blocks::restored)
        : Optional.of(String.join("\n\n", blocks.plain) + "\n");
  }

  private static boolean isReadable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean control = character < ' ' && character != '\n' && character != '\t';
      if (control || (character >= FIRST_PRIVATE && character <= LAST_PRIVATE)) {
        return false;
      }
    }
    return !text.contains("prettier-ignore");
  }

  private boolean read(boolean startsFile) {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '\n') {
        rest.append('\n');
        at++;
      } else {
        at = text.startsWith("```", at) ? fence(at) : block(at);
        if (at < 0 || (startsFile && mixed && plain.isEmpty())) {
          return false;
        }
      }
    }
    return true;
  }

  private int fence(int start) {
    int end = block.endOfFence(start);
    if (end < 0 || !isEnd(end)) {
      return -1;
    }
    keep(text.substring(start, end), false);
    return end;
  }

  private boolean isEnd(int end) {
    return end >= text.length() - 1 || text.charAt(end + 1) == '\n';
  }

  private void keep(String formatted, boolean list) {
    plain.add(formatted);
    rest.append(STAND_IN);
    afterList = list;
  }

  private int block(int start) {
    int blank = text.indexOf("\n\n", start);
    int end = blank >= 0 ? blank : text.endsWith("\n") ? text.length() - 1 : text.length();
    boolean list = block.isList(start);
    Optional<String> formatted =
        list && !standsAlone(end) ? Optional.empty() : block.format(start, end);
    if (formatted.isPresent()) {
      keep(formatted.get(), list);
      return end;
    }
    mixed = true;
    afterList = true;
    String written = text.substring(start, end);
    rest.append(written);
    return isClosed(written) ? end : -1;
  }

  /** Whether a list here goes on with none before it, and nothing behind it goes on with it. */
  private boolean standsAlone(int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    return !afterList
        && (next == text.length()
            || (!PlainCharacters.isDigit(text.charAt(next))
                && " \t-*+".indexOf(text.charAt(next)) < 0));
  }

  private static boolean isClosed(String block) {
    boolean blank = block.lines().anyMatch(String::isBlank);
    return !blank && !OPEN.matcher(block).find();
  }

  /** The formatted rest with the plain blocks in their places. */
  private Optional<String> restored(String formatted) {
    StringBuilder whole = new StringBuilder();
    int next = 0;
    for (int i = 0; i < formatted.length(); i++) {
      char character = formatted.charAt(i);
      if (character != STAND_IN) {
        whole.append(character);
      } else if (next < plain.size()) {
        whole.append(plain.get(next++));
      } else {
        return Optional.empty();
      }
    }
    return next == plain.size() ? Optional.of(whole.toString()) : Optional.empty();
  }
}
