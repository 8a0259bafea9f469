package io.github.otelfeedback.audit;

import io.github.otelfeedback.seal.KeyedTag;
import io.github.otelfeedback.seal.TagKey;
import io.github.otelfeedback.seal.TagList;
import io.github.otelfeedback.value.SessionId;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Names that are known by their tags alone.
 *
 * <p>Every run of up to {@value #WORDS} words of a text, squeezed, is held against the tags, in
 * every view of the text; in scripts without spaces every run of up to {@value #SIGNS} signs.
 * Inflected forms, words within words and letters that only look the same are not found this way.
 */
public final class SealedNames {

  static final int WORDS = 4;
  static final int SIGNS = 12;
  private static final int LONGEST = 80;

  private final KeyedTag tag;
  private final Set<String> tags;
  private final boolean sound;

  public SealedNames(TagKey key, TagList list) {
    this.tag = new KeyedTag(key, KeyedTag.Purpose.TERM);
    this.tags = list.tags();
    this.sound = list.isOf(key);
  }

  /** Whether the tags were made with this key: with another one nothing would be found. */
  boolean isSound() {
    return sound;
  }

  /** Whether the names of this session are among the tags, as far as the key can tell. */
  public boolean cover(SessionId session) {
    return !sound || tags.contains(tag.tag(TagTerms.marker(session)));
  }

  /** The tags themselves. */
  String listed() {
    return String.join("\n", tags);
  }

  /** Whether a name stands in this text. */
  boolean areIn(String text) {
    Set<String> tried = new LinkedHashSet<>();
    return areIn(Squeezed.of(text), tried)
        || Views.of(text).stream()
            .flatMap(view -> Window.changed(view.text(), text).stream())
            .anyMatch(window -> areIn(window.squeezed(Fold.PLAIN), tried));
  }

  private boolean areIn(Squeezed text, Set<String> tried) {
    for (int from = 0; from < text.length(); from++) {
      boolean found =
          Kind.isUnspaced(text.letter(from))
              ? startsSigns(text, from, tried)
              : text.isEdge(from) && startsWords(text, from, tried);
      if (found) {
        return true;
      }
    }
    return false;
  }

  private boolean startsSigns(Squeezed text, int from, Set<String> tried) {
    int last = Math.min(text.length(), from + SIGNS);
    for (int to = from + 2; to <= last; to++) {
      if (isName(text.part(from, to), tried)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWords(Squeezed text, int from, Set<String> tried) {
    int to = from;
    for (int word = 0; word < WORDS && to < text.length(); word++) {
      to = text.edgeFrom(to + 1);
      if (to - from > LONGEST) {
        return false;
      }
      if (isName(text.part(from, to), tried)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(String run, Set<String> tried) {
    return tried.add(run) && tags.contains(tag.tag(run));
  }
}
