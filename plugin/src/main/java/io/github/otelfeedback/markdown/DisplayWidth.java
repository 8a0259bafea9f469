package io.github.otelfeedback.markdown;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSet.SpanCondition;

/**
 * How many columns a text takes in a terminal, as Prettier counts them.
 *
 * <p>Wide characters and emoji take two, combining and control characters none. Sources: Unicode
 * Standard Annex #11 (East Asian Width) and Technical Standard #51 (Emoji).
 */
public final class DisplayWidth {

  private static final UnicodeSet EMOJI = new UnicodeSet("[:RGI_Emoji:]").freeze();
  private static final UnicodeSet EMOJI_CHARACTERS =
      new UnicodeSet("[[:Emoji:]-[0-9#*]-[:Regional_Indicator:]]").freeze();
  private static final UnicodeSet REGIONAL = new UnicodeSet("[:Regional_Indicator:]").freeze();
  private static final UnicodeSet NARROW_EMOJI =
      new UnicodeSet(
              "[[:Emoji:]-[:Emoji_Presentation:]-[:Emoji_Modifier_Base:]"
                  + "-[:East_Asian_Width=Wide:]]")
          .freeze();
  private static final UnicodeSet NOTHING =
      new UnicodeSet("[\\u0000-\\u001F\\u007F-\\u009F\\u0300-\\u036F\\uFE00-\\uFE0F]").freeze();
  private static final int EMOJI_STYLE = 0xFE0F;

  private DisplayWidth() {}

  /** The width of this text in columns. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int emoji = emojiLength(text, i);
      int length = emoji > 0 ? emoji : Character.charCount(text.codePointAt(i));
      width += emoji > 0 ? emojiWidth(text, i, emoji) : width(text.codePointAt(i));
      i += length;
    }
    return width;
  }

  private static int emojiLength(String text, int start) {
    int character = text.codePointAt(start);
    if (!canStartEmoji(text, start, character)) {
      return 0;
    }
    int sequence = EMOJI.span(text.substring(start), SpanCondition.SIMPLE);
    if (sequence > 0) {
      return firstEmoji(text, start, start + sequence);
    }
    return EMOJI_CHARACTERS.contains(character) ? single(text, start) : 0;
  }

  /** Digits and regional indicators are emoji only together with what follows them. */
  private static boolean canStartEmoji(String text, int start, int character) {
    return character < 0x7F
        ? text.startsWith("\uFE0F", start + 1)
        : EMOJI_CHARACTERS.contains(character) || REGIONAL.contains(character);
  }

  /** The longest emoji at {@code start}; several in a row are one span, so it is cut back. */
  private static int firstEmoji(String text, int start, int end) {
    for (int stop = end; stop > start; stop = text.offsetByCodePoints(stop, -1)) {
      if (EMOJI.contains(text.substring(start, stop))) {
        return stop - start;
      }
    }
    return single(text, start);
  }

  private static int single(String text, int start) {
    int length = Character.charCount(text.codePointAt(start));
    boolean styled = start + length < text.length() && text.charAt(start + length) == EMOJI_STYLE;
    return styled ? length + 1 : length;
  }

  private static int emojiWidth(String text, int start, int length) {
    int character = text.codePointAt(start);
    boolean alone = Character.charCount(character) == length;
    return alone && NARROW_EMOJI.contains(character) ? 1 : 2;
  }

  private static int width(int character) {
    if (NOTHING.contains(character)) {
      return 0;
    }
    int kind = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
    return kind == UCharacter.EastAsianWidth.WIDE || kind == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
