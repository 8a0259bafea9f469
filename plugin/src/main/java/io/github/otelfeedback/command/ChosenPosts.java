package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps new posts back that this run is not about.
 *
 * <p>Without its post on the website a session has its row in the index only: no row links a page
 * that is not there. Posts that stand already are none of its business.
 */
record ChosenPosts(Set<SessionId> chosen, SiteSnapshot site) {

  List<DisclosedSession> of(List<DisclosedSession> sessions) {
    return sessions.stream()
        .map(session -> waits(session) ? session.withoutPost() : session)
        .toList();
  }

  private boolean waits(DisclosedSession session) {
    SessionId id = session.facts().id();
    return !chosen.isEmpty()
        && !chosen.contains(id)
        && session.facts().publication() instanceof Publication.Blog
        && !isPublished(id);
  }

  private boolean isPublished(SessionId id) {
    return site.lock(SiteLocale.EN).entries().values().stream()
        .map(Lock.Entry::session)
        .anyMatch(Optional.of(id)::equals);
  }
}
