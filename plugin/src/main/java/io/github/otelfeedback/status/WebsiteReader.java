package io.github.otelfeedback.status;

import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.PageBlocks;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.status.Standing.State;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Compares the pages that are about no single session with their English ones as the website has
 * them: the index of recordings, and the page of each year that is ours.
 *
 * <p>Such a page is stale where the English one was changed since it was made; the index also where
 * it lacks rows that the records give now.
 */
public final class WebsiteReader {

  private static final String INDEX = "community/end-user/recordings.md";

  private final SiteSnapshot site;
  private final Map<String, String> generated;

  /** Generated are the texts that the records give now, by site path. */
  public WebsiteReader(SiteSnapshot site, Map<String, String> generated) {
    this.site = site;
    this.generated = generated;
  }

  /**
   * The index first, then the years; each with a standing for each locale in their order.
   *
   * @param due what has to be done about the index, as sentences
   */
  public List<StatusRow> read(Collection<SiteLocale> locales, List<String> due) throws IOException {
    List<SiteLocale> sorted = locales.stream().sorted().toList();
    List<Standing> indexes = new ArrayList<>();
    for (SiteLocale locale : sorted) {
      indexes.add(index(locale));
    }
    List<StatusRow> rows = new ArrayList<>();
    rows.add(new StatusRow("recordings.md", false, List.copyOf(indexes), due));
    years().forEach(year -> rows.add(year(year, sorted)));
    return List.copyOf(rows);
  }

  private StatusRow year(String below, List<SiteLocale> locales) {
    List<Standing> standings =
        locales.stream()
            .map(locale -> new Standing(locale, state(locale, below), List.of()))
            .toList();
    return new StatusRow(below, false, standings, List.of());
  }

  private List<String> years() {
    return site.locks().values().stream()
        .flatMap(lock -> lock.entries().keySet().stream())
        .map(path -> path.substring(path.indexOf('/', "content/".length()) + 1))
        .filter(below -> below.matches("blog/[0-9]{4}/_index\\.md"))
        .distinct()
        .sorted()
        .toList();
  }

  private Standing index(SiteLocale locale) throws IOException {
    String path = path(locale, INDEX);
    String now = generated.get(path);
    State state = state(locale, INDEX);
    if (state == State.MISSING || now == null) {
      return new Standing(locale, state, List.of());
    }
    PageBlocks standing = PageBlocks.of(site.checkout().text(path));
    int behind = standing.itemsBehind(PageBlocks.of(now));
    boolean stale = behind > 0 && state == State.FRESH;
    return new Standing(locale, stale ? State.STALE : state, List.of(), OptionalInt.of(behind));
  }

  private State state(SiteLocale locale, String below) {
    String path = path(locale, below);
    if (site.file(path).isEmpty()) {
      return State.MISSING;
    }
    if (locale.isEnglish()) {
      return State.ORIGINAL;
    }
    Optional<BlobId> english = site.file(path(SiteLocale.EN, below)).map(SiteFile::content);
    Optional<BlobId> from =
        site.lock(locale).entry(path).flatMap(Lock.Entry::pin).map(Lock.Pin::english);
    if (from.isEmpty() || english.isEmpty()) {
      return State.UNKNOWN;
    }
    return from.equals(english) ? State.FRESH : State.STALE;
  }

  private static String path(SiteLocale locale, String below) {
    return "content/" + locale + "/" + below;
  }
}
