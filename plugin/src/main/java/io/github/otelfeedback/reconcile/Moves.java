package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the pages of ours that somebody moved to another place of the website.
 *
 * <p>A page was moved where its own place is empty, and a page of the same locale that is not ours
 * is the one that was generated, or names the session's folder of records in its origin comment.
 */
final class Moves {

  private final SiteSnapshot site;

  Moves(SiteSnapshot site) {
    this.site = site;
  }

  /** Where the page of this candidate stands now, if it was moved. */
  Optional<String> placeOf(Candidate candidate) throws IOException {
    Optional<Lock.Entry> ours = site.lock(candidate.locale()).entry(candidate.path());
    boolean gone = ours.isPresent() && site.file(candidate.path()).isEmpty();
    if (!gone || candidate.session().isEmpty() || !candidate.path().endsWith(".md")) {
      return Optional.empty();
    }
    for (Map.Entry<String, SiteFile> file : site.files().entrySet()) {
      if (isForeignPost(file.getKey(), candidate.locale())
          && (file.getValue().generated().equals(ours.get().blob())
              || names(file.getKey(), candidate.session().get()))) {
        return Optional.of(file.getKey());
      }
    }
    return Optional.empty();
  }

  private boolean isForeignPost(String path, SiteLocale locale) {
    return path.startsWith("content/" + locale.code() + "/blog/")
        && path.endsWith(".md")
        && !path.endsWith("/_index.md")
        && site.lock(locale).entry(path).isEmpty();
  }

  private boolean names(String path, SessionId session) throws IOException {
    return Pattern.compile("<!--[^>]* sessions/" + Pattern.quote(session.text()) + "[. ][^>]*-->")
        .matcher(site.checkout().text(path))
        .find();
  }
}
