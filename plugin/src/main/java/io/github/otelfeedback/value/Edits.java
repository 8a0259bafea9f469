package io.github.otelfeedback.value;

import io.github.otelfeedback.problem.Parsed;
import java.util.Arrays;
import java.util.Locale;

/** What becomes of a page that somebody edited on the website while its record changed, too. */
public enum Edits {
  /** Both differences are shown, and the page stays as it is until somebody decides. */
  REPORT,
  /** The page stays as it is, and is not spoken of again until its record changes once more. */
  KEEP,
  /** The page is generated again; the edits are lost. */
  OVERWRITE;

  /** Reads the lower-case name. */
  public static Parsed<Edits> parse(String text) {
    return Arrays.stream(values())
        .filter(edits -> edits.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .map(Parsed::accepted)
        .orElseGet(
            () ->
                Parsed.refused(
                    "bad-edits",
                    "This is nothing that can be done with edits.",
                    "Accepted: report, keep, overwrite."));
  }
}
