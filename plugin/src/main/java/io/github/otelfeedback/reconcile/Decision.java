package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Optional;

/**
 * What becomes of one file, and why.
 *
 * @param path its site path
 * @param locale the locale to which it belongs
 * @param session the session it is about, if it is one
 * @param outcome what becomes of it
 * @param why one sentence for the report
 * @param difference for a page that changes, or would if nobody had edited it
 */
public record Decision(
    String path,
    SiteLocale locale,
    Optional<SessionId> session,
    Outcome outcome,
    String why,
    Optional<Difference> difference) {

  /** A decision without a difference to show. */
  public static Decision of(
      String path, SiteLocale locale, Optional<SessionId> session, Outcome outcome, String why) {
    return new Decision(path, locale, session, outcome, why, Optional.empty());
  }
}
