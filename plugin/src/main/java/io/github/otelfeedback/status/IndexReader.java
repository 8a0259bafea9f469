package io.github.otelfeedback.status;

import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.status.Standing.State;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Compares the index of recordings of each locale with the English one as the website has it.
 *
 * <p>An index is stale where the English one was changed since it was made.
 */
public final class IndexReader {

  private static final String INDEX = "community/end-user/recordings.md";

  private final SiteSnapshot site;

  public IndexReader(SiteSnapshot site) {
    this.site = site;
  }

  /** One row, with a standing for each of the locales in their order. */
  public StatusRow read(Collection<SiteLocale> locales) {
    List<Standing> standings =
        locales.stream()
            .sorted()
            .map(locale -> new Standing(locale, state(locale), List.of()))
            .toList();
    return new StatusRow("recordings.md", false, standings, List.of());
  }

  private State state(SiteLocale locale) {
    if (site.file(path(locale)).isEmpty()) {
      return State.MISSING;
    }
    if (locale.isEnglish()) {
      return State.ORIGINAL;
    }
    Optional<BlobId> english = site.file(path(SiteLocale.EN)).map(SiteFile::content);
    Optional<BlobId> from =
        site.lock(locale).entry(path(locale)).flatMap(Lock.Entry::pin).map(Lock.Pin::english);
    if (from.isEmpty() || english.isEmpty()) {
      return State.UNKNOWN;
    }
    return from.equals(english) ? State.FRESH : State.STALE;
  }

  private static String path(SiteLocale locale) {
    return "content/" + locale + "/" + INDEX;
  }
}
