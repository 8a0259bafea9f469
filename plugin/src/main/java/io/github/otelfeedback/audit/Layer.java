package io.github.otelfeedback.audit;

import java.util.Locale;

/** The reading of a text in which something was found, the plainest first. */
public enum Layer {
  /** As it stands, folded and squeezed. */
  TEXT,
  /** Without markup. */
  MARKUP,
  /** With entities, escapes and bytes read. */
  DECODED,
  /** With base64 and hexadecimal texts read. */
  UNWRAPPED,
  /** In letters that look the same. */
  LOOKALIKE,
  /** A common word where every word has a capital: at the beginning of a sentence. */
  OPENING,
  /** A word of a name, but not all of it. */
  PART,
  /** With digits and signs read as the letters that they stand in for. */
  LEET,
  /** With one letter too many, too few or wrong, or two swapped. */
  TYPO,
  /** A word that sounds the same. */
  SOUND;

  /** Whether it may be something else: worth a look, and no failure. */
  public boolean isNear() {
    return compareTo(LOOKALIKE) > 0;
  }

  /** Prints in lower case, as the report writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
