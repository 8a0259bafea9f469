package io.github.otelfeedback.fact;

import java.util.Locale;

/** Something that a session tells about its organization, and that many organizations share. */
public enum Attribute {
  SECTOR,
  REGION,
  SIZE,
  ROLE,
  STACK,
  SCALE,
  DATE,
  COUNT;

  /** The key in records and reports. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
