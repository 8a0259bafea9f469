package io.github.otelfeedback.seal;

/**
 * Makes tags: what only the owner of the key can make from a word, or tell a word by.
 *
 * <p>The same word gives another tag for each purpose, so that lists made for different purposes
 * cannot be compared. A word is given as the audit squeezes it: in folded letters and digits.
 */
public final class KeyedTag {

  /** What a tag is for. */
  public enum Purpose {
    /** A withheld term that must not be found in a text. */
    TERM,
    /** A number that stands among the tags of terms and stands for none. */
    DECOY,
    /** A session that was withdrawn and must not come back. */
    TOMBSTONE,
    /** The surroundings of a finding that somebody has excused. */
    CONTEXT
  }

  private final TagKey key;
  private final Purpose purpose;

  public KeyedTag(TagKey key, Purpose purpose) {
    this.key = key;
    this.purpose = purpose;
  }

  /** The tag of a squeezed term: 64 lower-case hexadecimal digits. */
  public String tag(String squeezedTerm) {
    return key.hmac(purpose.name() + '\n' + squeezedTerm);
  }

  @Override
  public String toString() {
    return "***";
  }
}
