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
  LOOKALIKE;

  /** Prints in lower case, as the report writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
