package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Withheld;
import io.github.otelfeedback.disclose.Withheld.Tier;
import io.github.otelfeedback.value.SessionId;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A withheld term, made ready to be searched for.
 *
 * <p>From seven letters on it is found within other words, too; a shorter one must be a word of its
 * own. In scripts without spaces between words every place counts.
 */
record Needle(Withheld withheld, String key) {

  private static final int LONG = 7;

  static Needle of(Withheld withheld) {
    return new Needle(withheld, Squeezed.of(withheld.reveal()).letters());
  }

  /** Whether the term counts in lines of this session: a common one only in those of its own. */
  boolean countsIn(Optional<SessionId> session) {
    return withheld.tier() == Tier.DISTINCTIVE
        || session.filter(withheld.session()::equals).isPresent();
  }

  /** The lines at which the term begins, each once. */
  IntStream lines(Squeezed text) {
    return key.isEmpty()
        ? IntStream.empty()
        : IntStream.iterate(
                text.letters().indexOf(key),
                at -> at >= 0,
                at -> text.letters().indexOf(key, at + 1))
            .filter(at -> stands(text, at))
            .map(text::line)
            .distinct();
  }

  private boolean stands(Squeezed text, int at) {
    boolean wordOfItsOwn = text.isEdge(at) && text.isEdge(at + key.length());
    return wordOfItsOwn || mayBePartOfAWord();
  }

  private boolean mayBePartOfAWord() {
    boolean isLong = withheld.tier() == Tier.DISTINCTIVE && key.length() >= LONG;
    return isLong || isOfUnspacedScript();
  }

  private boolean isOfUnspacedScript() {
    return key.codePoints().allMatch(Needle::isUnspaced);
  }

  private static boolean isUnspaced(int code) {
    Character.UnicodeScript script = Character.UnicodeScript.of(code);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BENGALI, THAI -> true;
      default -> false;
    };
  }
}
