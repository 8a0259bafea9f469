package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Optional;

/** A file as it would be generated now. */
record Candidate(
    String path,
    SiteLocale locale,
    PageKind kind,
    Optional<SessionId> session,
    String inputs,
    Content content,
    Optional<Lock.Pin> pin,
    List<Origin> origins) {

  SiteFile ids() {
    return content.ids();
  }

  /** The line of the lock that it gets once it is ours. */
  Lock.Entry entry() {
    return new Lock.Entry(path, ids().generated(), session, inputs, pin);
  }

  /** The session that a page is about: that of its fragments, if there is just one. */
  static Optional<SessionId> sessionOf(Page page) {
    List<SessionId> sessions =
        page.body().stream().flatMap(part -> part.session().stream()).distinct().toList();
    return sessions.size() == 1 ? Optional.of(sessions.get(0)) : Optional.empty();
  }
}
