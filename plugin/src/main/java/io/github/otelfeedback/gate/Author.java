package io.github.otelfeedback.gate;

import java.util.List;

/**
 * What the author of an anonymous session brought along; made once for all pages about it.
 *
 * @param approved what was approved by name for the session
 * @param texts what was written, which is looked at where it was written
 * @param words the words of these texts
 */
public record Author(Approved approved, List<String> texts, Lexicon words) {

  /** Learns the words of the texts. */
  public static Author of(Approved approved, List<String> texts) {
    LexiconBuilder builder = new LexiconBuilder();
    texts.forEach(builder::own);
    return new Author(approved, texts, builder.lexicon());
  }

  /** Whether words stand in a text as they are. */
  boolean wrote(String words) {
    return texts.stream().anyMatch(text -> text.contains(words));
  }
}
