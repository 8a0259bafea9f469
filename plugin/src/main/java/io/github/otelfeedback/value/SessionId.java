package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * The neutral name of a session: that of its folder.
 *
 * <p>Lower-case letters, digits and single hyphens, 3 to 60 characters; it becomes part of paths
 * and reports, so it never holds a name that may have to be withheld. Windows reserves a few such
 * names for devices.
 */
public record SessionId(String text) implements Comparable<SessionId> {

  public static final Form FORM =
      Form.of(
          "^(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])$)(?=.{3,60}$)[a-z0-9]+(-[a-z0-9]+)*$",
          "bad-session-id",
          "A session's folder name is lower-case letters, digits and single hyphens, 3 to 60 of them,"
              + " and not a name that Windows reserves.",
          "Rename the folder, for example to the month and a neutral topic.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<SessionId> parse(String text) {
    return FORM.parse(text, SessionId::new);
  }

  @Override
  public int compareTo(SessionId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
