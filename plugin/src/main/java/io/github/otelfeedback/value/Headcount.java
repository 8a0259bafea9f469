package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;

/**
 * How many people work somewhere: a number, or an order of magnitude such as {@code 1000s}.
 *
 * <p>An order of magnitude is a power of ten with an {@code s}; {@code 1000s} are 1000 to 9999.
 */
public record Headcount(String text) {

  public static final Form FORM =
      Form.of(
          "^([1-9][0-9]{0,6}|10{0,6}s)$",
          "bad-headcount",
          "This is neither a number of people nor an order of magnitude.",
          "Write an order of magnitude: 10s, 100s, 1000s, 10000s or 100000s.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<Headcount> parse(String text) {
    return FORM.parse(text, Headcount::new);
  }

  /** Whether this is a power of ten and no number. */
  public boolean isCoarse() {
    return text.endsWith("s");
  }

  /** The order of magnitude. */
  public Headcount coarse() {
    return isCoarse() ? this : new Headcount("1" + "0".repeat(text.length() - 1) + "s");
  }

  @Override
  public String toString() {
    return text;
  }
}
