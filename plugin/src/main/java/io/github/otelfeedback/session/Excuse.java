package io.github.otelfeedback.session;

import java.time.LocalDate;

/**
 * A finding of the audit that a person looked at and found to be none.
 *
 * @param rule of the finding
 * @param context the keyed digest of where it stands, as the audit reports it
 * @param until the last day on which this counts
 */
public record Excuse(String rule, String context, String reason, String reviewer, LocalDate until) {

  /** Prints as nothing that could tell what was found. */
  @Override
  public String toString() {
    return "***";
  }
}
