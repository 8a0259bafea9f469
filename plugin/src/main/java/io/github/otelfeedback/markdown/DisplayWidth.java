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

  private static final char EMOJI_STYLE = '\uFE0F';

  private DisplayWidth() {}

  /** The width of this text in columns. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      int known = known(text, i);
      if (known == 0) {
        return width + measured(text.substring(i));
      }
      width += known;
    }
    return width;
  }

  /** The width of letters and marks that most texts are made of, 0 for all else. */
  private static int known(String text, int index) {
    char character = text.charAt(index);
    if (character < 0x7F) {
      return character >= ' ' && !isStyled(text, index) ? 1 : 0;
    }
    boolean narrow =
        (character >= 0xAF && character <= 0x2FF)
            || (character >= 0x370 && character <= 0x52F)
            || (character >= 0x980 && character <= 0x9FF)
            || (character >= 0x2010 && character <= 0x2027);
    boolean wide =
        (character >= 0x3001 && character <= 0x3029)
            || (character >= 0x3041 && character <= 0x3096)
            || (character >= 0x30A1 && character <= 0x30FA)
            || (character >= 0x4E00 && character <= 0x9FFF)
            || (character >= 0xAC00 && character <= 0xD7A3)
            || (character >= 0xFF01 && character <= 0xFF60);
    return narrow ? 1 : wide ? 2 : 0;
  }

  private static boolean isStyled(String text, int index) {
    return index + 1 < text.length() && text.charAt(index + 1) == EMOJI_STYLE;
  }

  /** The same of any text, as Unicode's data say. */
  static int measured(String text) {
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
    int sequence = Sets.EMOJI.span(text.substring(start), SpanCondition.SIMPLE);
    if (sequence > 0) {
      return firstEmoji(text, start, start + sequence);
    }
    return Sets.EMOJI_CHARACTERS.contains(character) ? single(text, start) : 0;
  }

  /** Digits and regional indicators are emoji only together with what follows them. */
  private static boolean canStartEmoji(String text, int start, int character) {
    return character < 0x7F
        ? text.startsWith("\uFE0F", start + 1)
        : Sets.EMOJI_CHARACTERS.contains(character) || Sets.REGIONAL.contains(character);
  }

  /** The longest emoji at {@code start}; several in a row are one span, so it is cut back. */
  private static int firstEmoji(String text, int start, int end) {
    for (int stop = end; stop > start; stop = text.offsetByCodePoints(stop, -1)) {
      if (Sets.EMOJI.contains(text.substring(start, stop))) {
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
    return alone && Sets.NARROW_EMOJI.contains(character) ? 1 : 2;
  }

  private static int width(int character) {
    if (Sets.NOTHING.contains(character)) {
      return 0;
    }
    int kind = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
    return kind == UCharacter.EastAsianWidth.WIDE || kind == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  /** Made when a text first asks for it: that takes longer than measuring many texts. */
  private static final class Sets {

    static final UnicodeSet EMOJI = new UnicodeSet("[:RGI_Emoji:]").freeze();
    static final UnicodeSet EMOJI_CHARACTERS =
        new UnicodeSet("[[:Emoji:]-[0-9#*]-[:Regional_Indicator:]]").freeze();
    static final UnicodeSet REGIONAL = new UnicodeSet("[:Regional_Indicator:]").freeze();
    static final UnicodeSet NARROW_EMOJI =
        new UnicodeSet(
                "[[:Emoji:]-[:Emoji_Presentation:]-[:Emoji_Modifier_Base:]"
                    + "-[:East_Asian_Width=Wide:]]")
            .freeze();
    static final UnicodeSet NOTHING =
        new UnicodeSet("[\\u0000-\\u001F\\u007F-\\u009F\\u0300-\\u036F\\uFE00-\\uFE0F]").freeze();

    private Sets() {}
  }
}
