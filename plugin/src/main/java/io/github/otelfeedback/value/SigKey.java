package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * The key of a Special Interest Group in the registry.
 *
 * <p>Keys are the ids of the OpenTelemetry community's list of workstreams; whether one exists is a
 * question for the registry.
 */
public record SigKey(String text) implements Comparable<SigKey> {

  public static final Form FORM =
      Form.of(
          "^[a-z0-9]+(-[a-z0-9]+)*$",
          "bad-sig",
          "A SIG key is lower-case words joined by hyphens.",
          "Take the key from the SIG registry, for example `collector`.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<SigKey> parse(String text) {
    return FORM.parse(text, SigKey::new);
  }

  @Override
  public int compareTo(SigKey other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
