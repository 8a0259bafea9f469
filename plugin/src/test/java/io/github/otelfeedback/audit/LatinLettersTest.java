package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table says what ICU says, for every character and for what each of them looks like. */
class LatinLettersTest {

  private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 SPLIT = Normalizer2.getNFDInstance();
  private final Transliterator latin = Transliterator.getInstance("Latin-ASCII");
  private final SpoofChecker looks =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

  @Test
  void everyCharacterIsFoldedAsTheTransformOfIcuDoes() {
    assertThat(except(code -> Fold.PLAIN.of(code).equals(byIcu(Character.toString(code)))))
        .isEmpty();
  }

  @Test
  void everySkeletonIsFoldedSoToo() {
    assertThat(except(code -> Fold.SEEN.of(code).equals(seen(Fold.PLAIN.of(code))))).isEmpty();
    assertThat(except(code -> code < 128 || Fold.LOOKED.of(code).equals(looked(code)))).isEmpty();
  }

  /** The characters of which something is not true, without those that the audit folds itself. */
  private static List<String> except(IntPredicate isTrue) {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(code -> UCharacter.getType(code) != UCharacterCategory.UNASSIGNED)
        .filter(code -> UCharacter.getType(code) != UCharacterCategory.PRIVATE_USE)
        .filter(code -> Disguise.of(code).isEmpty() && !isTrue.test(code))
        .mapToObj(code -> "U+" + Integer.toHexString(code))
        .toList();
  }

  private String seen(String folded) {
    return folded
        .codePoints()
        .mapToObj(letter -> byIcu(looks.getSkeleton(Character.toString(letter))))
        .collect(Collectors.joining());
  }

  private String looked(int code) {
    String skeleton = byIcu(looks.getSkeleton(Character.toString(code)));
    boolean capitalI = UCharacter.isUpperCase(code) && skeleton.equals("l");
    return seen(capitalI ? "i" : skeleton);
  }

  private String byIcu(String text) {
    String split = kept(SPLIT.normalize(FOLDED.normalize(text)));
    return isLatin(split) ? kept(UCharacter.foldCase(latin.transliterate(split), true)) : split;
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .anyMatch(
            code ->
                code > 127 && Character.UnicodeScript.of(code) == Character.UnicodeScript.LATIN);
  }

  /** What is left of an ordinary text: its letters, digits and the vowel signs of their script. */
  private static String kept(String text) {
    return text.codePoints()
        .filter(
            code -> Kind.isAttached(code) ? isVowelSign(code) : UCharacter.isLetterOrDigit(code))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isVowelSign(int code) {
    Character.UnicodeScript script = Character.UnicodeScript.of(code);
    return UCharacter.getCombiningClass(code) == 0
        && script != Character.UnicodeScript.INHERITED
        && script != Character.UnicodeScript.COMMON
        && UCharacter.getType(code) != Character.FORMAT;
  }
}
