package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Withheld;
import io.github.otelfeedback.disclose.Withheld.Tier;
import io.github.otelfeedback.value.SessionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A withheld term, made ready to be searched for.
 *
 * <p>From seven letters on it is found within other words, too; a shorter one must be a word of its
 * own, bent or not. In scripts without spaces between words every place counts. A common term
 * counts only as it is capitalized, and as a user name only where it is written as one.
 */
record Needle(Withheld withheld, Squeezed term, Inflection inflection) {

  private static final int LONG = 7;
  private static final int LONG_ENOUGH_TO_LOOK_LIKE = 5;

  static Needle of(Withheld withheld) {
    String term = withheld.reveal();
    return new Needle(withheld, Squeezed.of(term), Inflection.of(term));
  }

  boolean isDistinctive() {
    return withheld.tier() == Tier.DISTINCTIVE;
  }

  /** Whether it is made of words that can be mistyped. */
  boolean isName() {
    return isDistinctive()
        && switch (withheld.kind()) {
          case NAME, ALIAS, PRODUCT, PERSON, SPELLING -> true;
          case DOMAIN, HANDLE, ADDRESS -> false;
        };
  }

  boolean isCommon() {
    return withheld.tier() == Tier.COMMON;
  }

  /** Whether the term counts in lines of this session: a common one only in those of its own. */
  boolean countsIn(Optional<SessionId> session) {
    return !isCommon() || session.filter(withheld.session()::equals).isPresent();
  }

  /** The keys under which it is looked for in letters, those of accents written out included. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(term.letters());
    if (isDistinctive()) {
      String revealed = Views.decoded(withheld.reveal());
      keys.add(Squeezed.of(revealed).letters());
      keys.add(Squeezed.of(WrittenOut.of(revealed)).letters());
    }
    keys.remove("");
    return keys;
  }

  /** The keys under which it is looked for in what the letters look like. */
  Set<String> skeletons() {
    boolean looked = isDistinctive() && term.length() >= LONG_ENOUGH_TO_LOOK_LIKE;
    Set<String> skeletons = new LinkedHashSet<>();
    if (looked) {
      keys().forEach(key -> skeletons.add(Squeezed.of(new Window(key, 1), Fold.SEEN).letters()));
    }
    return skeletons;
  }

  List<String> stems() {
    return isDistinctive() ? inflection.first() : List.of();
  }

  /** Whether a key that was found at a place stands there as the term. */
  boolean stands(String key, Squeezed text, int at) {
    int end = at + key.length();
    boolean anywhere = isUnspaced(key) || (isDistinctive() && key.length() >= LONG);
    return (anywhere || isWord(text, at, end)) && isWrittenAsOne(text, at);
  }

  private boolean isWrittenAsOne(Squeezed text, int at) {
    return switch (withheld.tier()) {
      case DISTINCTIVE -> true;
      case ADDRESSED -> text.isAddressed(at);
      case COMMON -> isCapitalized(text, at);
    };
  }

  /** Whether nothing but the beginning of a sentence may have given it its capital. */
  boolean mayJustOpen(Squeezed text, int at) {
    boolean oneCapital =
        IntStream.range(1, term.length()).noneMatch(term::isCapital) && term.isCapital(0);
    return text.isOpening(at) && oneCapital;
  }

  private boolean isWord(Squeezed text, int at, int end) {
    int edge = text.edgeFrom(end);
    return text.isEdge(at)
        && (edge == end || (isDistinctive() && Inflection.isEnding(text, end, edge)));
  }

  private boolean isCapitalized(Squeezed text, int at) {
    for (int i = 0; i < term.length(); i++) {
      if (term.isCapital(i) && !text.isCapital(at + i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnspaced(String key) {
    return key.codePoints().allMatch(Kind::isUnspaced);
  }
}
