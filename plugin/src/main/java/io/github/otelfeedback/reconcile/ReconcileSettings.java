package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.value.Edits;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What the comparison with the website is told.
 *
 * @param pins where pins come from
 * @param edits what becomes of pages that were edited on the website while their records changed
 * @param locales the locales to work on, at least one; files and locks of the others are left alone
 * @param posts the sessions whose posts are worked on; empty means all, the files of others are
 *     left alone
 * @param refreshIndexes whether the indexes of other locales than English are brought up to date
 * @param unreviewed the locales in which no page is begun, because nobody has reviewed their words
 * @param sessions the folder of session records, from which pictures are copied
 * @param shownSessions how messages name that folder: relative to the project, with forward slashes
 * @param withdrawal the session that this run takes back, if it takes one back
 * @param unnamed the sessions whose organizations stay unnamed: a former place of theirs may tell
 *     the name, so nothing waits there
 */
public record ReconcileSettings(
    Pins pins,
    Edits edits,
    Set<SiteLocale> locales,
    Set<SessionId> posts,
    boolean refreshIndexes,
    Set<SiteLocale> unreviewed,
    Path sessions,
    String shownSessions,
    Optional<Withdrawal> withdrawal,
    Set<SessionId> unnamed) {

  /** Settings of a run that withdraws nothing. */
  public ReconcileSettings(
      Pins pins,
      Edits edits,
      Set<SiteLocale> locales,
      Set<SessionId> posts,
      boolean refreshIndexes,
      Set<SiteLocale> unreviewed,
      Path sessions,
      String shownSessions) {
    this(
        pins,
        edits,
        locales,
        posts,
        refreshIndexes,
        unreviewed,
        sessions,
        shownSessions,
        Optional.empty(),
        Set.of());
  }

  /** The same settings for a run that takes a session back. */
  public ReconcileSettings withdrawing(Withdrawal some) {
    return new ReconcileSettings(
        pins,
        edits,
        locales,
        posts,
        refreshIndexes,
        unreviewed,
        sessions,
        shownSessions,
        Optional.of(some),
        unnamed);
  }

  /** The same settings with the sessions whose organizations stay unnamed. */
  public ReconcileSettings hiding(Set<SessionId> sessions) {
    return new ReconcileSettings(
        pins,
        edits,
        locales,
        posts,
        refreshIndexes,
        unreviewed,
        this.sessions,
        shownSessions,
        withdrawal,
        sessions);
  }

  /** Whether a file of this session, or of none, is worked on. */
  boolean covers(Optional<SessionId> session) {
    return posts.isEmpty() || session.isEmpty() || posts.contains(session.get());
  }
}
