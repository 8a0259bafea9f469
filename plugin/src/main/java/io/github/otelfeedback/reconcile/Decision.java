package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.value.SiteLocale;
import java.util.Optional;

/**
 * What becomes of one file, and why.
 *
 * @param path its site path
 * @param locale the locale to which it belongs
 * @param outcome what becomes of it
 * @param why one sentence for the report
 * @param difference for a page that changes, or would if nobody had edited it
 */
public record Decision(
    String path, SiteLocale locale, Outcome outcome, String why, Optional<Difference> difference) {

  /** A decision without a difference to show. */
  public static Decision of(String path, SiteLocale locale, Outcome outcome, String why) {
    return new Decision(path, locale, outcome, why, Optional.empty());
  }
}
