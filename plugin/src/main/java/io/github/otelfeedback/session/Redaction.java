package io.github.otelfeedback.session;

import java.util.Optional;

/**
 * A segment that is withheld in every locale, by its name.
 *
 * <p>Without {@code was} it is withheld whatever it says. With it, only the text of that digest is,
 * and every translation that was not made from another one: so that a segment which was written
 * anew comes back in each locale once it is translated anew.
 */
public record Redaction(String segment, Optional<String> was) {

  /** Prints nothing: the name of a section is made of the words of its heading. */
  @Override
  public String toString() {
    return "***";
  }
}
