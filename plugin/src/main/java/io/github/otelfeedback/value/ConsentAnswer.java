package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;
import java.util.Arrays;
import java.util.Locale;

/** The answer to the first question about a session: may the organization be named? */
public enum ConsentAnswer {
  NAMED,
  ANONYMOUS,
  NOT_ASKED;

  /** Whether what is written has to stay out of the public. */
  public boolean isPrivate() {
    return this != NAMED;
  }

  /** Reads the lower-case name, with a hyphen between words. */
  public static Parsed<ConsentAnswer> parse(String text) {
    return Arrays.stream(values())
        .filter(answer -> answer.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
        .findFirst()
        .map(Parsed::accepted)
        .orElseGet(
            () ->
                Parsed.refused(
                    "bad-consent",
                    "This does not say whether the organization may be named.",
                    "Accepted: named, anonymous, not-asked."));
  }
}
