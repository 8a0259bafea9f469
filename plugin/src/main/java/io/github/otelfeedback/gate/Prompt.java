package io.github.otelfeedback.gate;

/**
 * Something that a person has to approve by name before it is published.
 *
 * <p>The text is what the approval has to hold: words as they stand there, addresses without scheme
 * and {@code www}. Prints without it.
 *
 * @param start where it begins in the text, in UTF-16 units
 */
public record Prompt(Kind kind, String text, int start) {

  @Override
  public String toString() {
    return kind.name();
  }
}
