package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;
import java.util.Arrays;
import java.util.Locale;

/** Where the commits come from to which translations are pinned. */
public enum Pins {
  /** From the website's main branch, where the English page has to be before it is translated. */
  GIT,
  /** From the locks of earlier runs. */
  RECORDED;

  /** Reads the lower-case name. */
  public static Parsed<Pins> parse(String text) {
    return Arrays.stream(values())
        .filter(pins -> pins.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .map(Parsed::accepted)
        .orElseGet(
            () ->
                Parsed.refused(
                    "bad-pins", "This is no source of pins.", "Accepted: git, recorded."));
  }
}
