package io.github.otelfeedback.architecture.planted.disclose;

/** What an audit alone may reveal. */
public final class Withheld {

  /** The term itself. */
  public String reveal() {
    return "planted";
  }
}
