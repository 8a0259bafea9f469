package io.github.otelfeedback.disclose;

import io.github.otelfeedback.value.SessionId;

/**
 * A word or name that must not be found in anything that is written.
 *
 * <p>Prints as nothing; only the audit asks for the term itself.
 */
public final class Withheld {

  /** What a term is. */
  public enum Kind {
    NAME,
    ALIAS,
    DOMAIN,
    HANDLE,
    PRODUCT,
    PERSON,
    SPELLING,
    /** The address of a page or the id of a video. */
    ADDRESS
  }

  /** How sure a match is. */
  public enum Tier {
    /** Found means told. */
    DISTINCTIVE,
    /** A common or very short word that is a user name: telling where it stands as one. */
    ADDRESSED,
    /** A common or very short word: telling only on the pages of its own session, and as a name. */
    COMMON
  }

  private final SessionId session;
  private final Kind kind;
  private final Tier tier;
  private final String term;

  Withheld(SessionId session, Kind kind, Tier tier, String term) {
    this.session = session;
    this.kind = kind;
    this.tier = tier;
    this.term = term;
  }

  /** The session whose record withholds the term. */
  public SessionId session() {
    return session;
  }

  public Kind kind() {
    return kind;
  }

  public Tier tier() {
    return tier;
  }

  /** The term as the record spells it. */
  public String reveal() {
    return term;
  }

  @Override
  public String toString() {
    return "***";
  }
}
