package io.github.otelfeedback.fact;

import java.util.Locale;

/** What a picture's file can hold beside what is seen. */
public enum Extra {
  /** Where the picture was taken. */
  LOCATION,
  /** Who made it, or who holds the rights. */
  AUTHOR,
  /** Other facts of a camera or program: EXIF, XMP, IPTC and the like. */
  METADATA,
  /** Text, comments, titles and descriptions. */
  TEXT,
  /** When it was changed. */
  TIME,
  /** A colour profile, which names a device or a program. */
  PROFILE,
  /** Links, scripts, or parts that come from elsewhere. */
  LINK,
  /** Bytes behind the end of the picture. */
  TRAILING,
  /** That it has to be turned, which gets lost with the other facts. */
  ROTATION,
  /** Parts that are not known here, or a file that is not what its name says. */
  UNKNOWN;

  /** The word in messages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
