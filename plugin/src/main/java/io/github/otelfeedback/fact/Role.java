package io.github.otelfeedback.fact;

/** What a person did in a session or for its post. */
public enum Role {
  GUEST("guests"),
  HOST("hosts"),
  HELPER("helpers"),
  CONTRIBUTOR("contributors"),
  AUTHOR("authors"),
  SPONSOR("sponsors"),
  MAINTAINER("maintainers"),
  GOVERNANCE("governance");

  private final String key;

  Role(String key) {
    this.key = key;
  }

  /** The key of the record under which people of this role are listed. */
  public String key() {
    return key;
  }
}
