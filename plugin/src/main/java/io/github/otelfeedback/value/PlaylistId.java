package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * The id of a YouTube playlist.
 *
 * <p>The part behind list= in its address.
 */
public record PlaylistId(String text) implements Comparable<PlaylistId> {

  public static final Form FORM =
      Form.of(
          "^[A-Za-z0-9_-]{12,64}$",
          "bad-playlist",
          "This is not the id of a YouTube playlist.",
          "Write the characters after `list=` in its address.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<PlaylistId> parse(String text) {
    return FORM.parse(text, PlaylistId::new);
  }

  @Override
  public int compareTo(PlaylistId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
