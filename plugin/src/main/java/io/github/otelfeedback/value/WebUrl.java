package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * An https address.
 *
 * <p>The website refuses plain http; spaces, control characters, quotes, angle brackets,
 * backslashes, parentheses and braces must be percent-encoded, so that an address can stand in
 * Markdown as it is.
 */
public record WebUrl(String text) implements Comparable<WebUrl> {

  public static final Form FORM =
      Form.of(
          "^https://[A-Za-z0-9.-]+(:[0-9]+)?([/?#][^\\s\\\\\"<>(){}|^`]*)?$",
          "bad-url",
          "This is not an https address.",
          "Write the whole address starting with https:// and percent-encode special characters.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<WebUrl> parse(String text) {
    return FORM.parse(text, WebUrl::new);
  }

  @Override
  public int compareTo(WebUrl other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
