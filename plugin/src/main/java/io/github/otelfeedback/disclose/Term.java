package io.github.otelfeedback.disclose;

import com.ibm.icu.text.Normalizer2;
import io.github.otelfeedback.disclose.Withheld.Kind;
import io.github.otelfeedback.disclose.Withheld.Tier;
import io.github.otelfeedback.value.CommonWords;

/**
 * Something that tells who it was, and what it is.
 *
 * <p>When in doubt it is distinctive: only a single word of the list of common ones, or one of at
 * most three letters in a script that spells, is not. A domain always is; what a product or a
 * person is called only if it is that short.
 */
record Term(Kind kind, String text) {

  private static final int SHORT = 3;

  /** The form under which two spellings of a term are the same. */
  static String key(String term) {
    return Normalizer2.getNFKCCasefoldInstance().normalize(term).strip();
  }

  /** A user name that is a common word is looked for in another way than a name. */
  String key() {
    return (tier() == Tier.ADDRESSED ? "@" : "") + key(text);
  }

  Tier tier() {
    boolean everyday = isShort() || (isName() && CommonWords.contains(key(text)));
    if (kind == Kind.HANDLE) {
      return isShort() || CommonWords.contains(key(text)) ? Tier.ADDRESSED : Tier.DISTINCTIVE;
    }
    return everyday && kind != Kind.DOMAIN ? Tier.COMMON : Tier.DISTINCTIVE;
  }

  private boolean isName() {
    return kind == Kind.NAME || kind == Kind.ALIAS || kind == Kind.SPELLING;
  }

  private boolean isShort() {
    String key = key(text);
    return key.codePointCount(0, key.length()) <= SHORT
        && key.codePoints().allMatch(Term::isSpelled);
  }

  /** Elsewhere three signs are a name. */
  private static boolean isSpelled(int code) {
    return switch (Character.UnicodeScript.of(code)) {
      case LATIN, CYRILLIC, GREEK, COMMON, INHERITED -> true;
      default -> false;
    };
  }

  @Override
  public String toString() {
    return "***";
  }
}
