package io.github.otelfeedback.audit;

/**
 * A term reduced to folded letters and digits: the form of which tags are made.
 *
 * <p>Two spellings that differ in case, accents, separators or invisible characters have the same
 * form (NFKC_Casefold of UAX #31, without combining marks, Latin letters in ASCII).
 */
public final class SqueezedTerm {

  private SqueezedTerm() {}

  /** The form of a term; empty where it has neither letters nor digits. */
  public static String of(String term) {
    return Squeezed.of(term).letters();
  }
}
