package io.github.otelfeedback.audit;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.stream.Collectors;

/**
 * Ways to reduce a character to letters and digits that hide nothing.
 *
 * <p>{@code PLAIN} is NFKC_Casefold (UAX #31) without combining marks and with Latin letters in
 * ASCII. The other two are skeletons (UTS #39, section 4) of letters that look the same: {@code
 * SEEN} folds before it looks, {@code LOOKED} looks before it folds, because a capital may look
 * like a letter that its small form does not.
 */
enum Fold {
  PLAIN {
    @Override
    String find(int code) {
      String disguised = Disguise.of(code);
      return disguised.isEmpty() ? Fold.folded(Character.toString(code)) : disguised;
    }
  },
  SEEN {
    @Override
    String find(int code) {
      return Fold.skeletons(PLAIN.of(code));
    }
  },
  LOOKED {
    @Override
    String find(int code) {
      if (code < 128 || !Disguise.of(code).isEmpty()) {
        return SEEN.of(code);
      }
      String skeleton = Fold.folded(Fold.skeleton(Character.toString(code)));
      boolean capitalI = UCharacter.isUpperCase(code) && skeleton.equals("l");
      return Fold.skeletons(capitalI ? "i" : skeleton);
    }
  };

  /** Instead of a letter: the unit stands for none. */
  static final char NONE = 1;

  /** Instead of a letter: the unit stands for several, or is half of a character. */
  static final char SEVERAL = 2;

  /** Remembers only what {@link #find} gives, which is the same whoever asks first. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final String[] cache = new String[0x10000];

  /** The same by units for what is one letter or none; zero while nobody asked. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final char[] singles = new char[0x10000];

  abstract String find(int code);

  /** The letter or digit that a unit stands for, {@link #NONE} or {@link #SEVERAL}. */
  char single(char unit) {
    char known = singles[unit];
    return known == 0 ? learned(unit) : known;
  }

  private char learned(char unit) {
    String letters = Character.isSurrogate(unit) ? "" : of(unit);
    boolean several = Character.isSurrogate(unit) || letters.length() > 1;
    char learned = several ? SEVERAL : letters.isEmpty() ? NONE : letters.charAt(0);
    singles[unit] = learned;
    return learned;
  }

  /** The letters and digits that a character stands for; none for a separator. */
  String of(int code) {
    if (code >= cache.length) {
      return find(code);
    }
    String known = cache[code];
    if (known == null) {
      known = find(code);
      cache[code] = known;
    }
    return known;
  }

  private static String skeletons(String letters) {
    return letters
        .codePoints()
        .mapToObj(letter -> folded(skeleton(Character.toString(letter))))
        .collect(Collectors.joining());
  }

  private static synchronized String skeleton(String letter) {
    return Confusable.CHECKER.getSkeleton(letter);
  }

  private static synchronized String folded(String text) {
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text);
    String split = kept(Normalizer2.getNFDInstance().normalize(folded));
    return kept(LatinLetters.ascii(split));
  }

  private static String kept(String text) {
    return text.codePoints()
        .filter(Fold::isKept)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Vowel signs are letters of their script; marks that are put on any letter are not. */
  private static boolean isKept(int code) {
    boolean mark = Kind.isAttached(code);
    boolean vowel =
        UCharacter.getCombiningClass(code) == 0
            && Character.UnicodeScript.of(code) != Character.UnicodeScript.INHERITED
            && Character.UnicodeScript.of(code) != Character.UnicodeScript.COMMON;
    return mark
        ? vowel && UCharacter.getType(code) != Character.FORMAT
        : UCharacter.isLetterOrDigit(code);
  }

  /** Read when the first letter is asked for that may look like another. */
  private static final class Confusable {

    static final SpoofChecker CHECKER =
        new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
  }
}
