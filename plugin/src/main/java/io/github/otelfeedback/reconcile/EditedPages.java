package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.FrontMatter.Text;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.site.DriftLine;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.PinLine;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the pages of ours that somebody edited on the website, and whose edits the records lack.
 *
 * <p>A page that stands as it was generated, or as its record would give it now, was not edited;
 * the line that tells a page that lags behind does not count, nor does formatting.
 */
public final class EditedPages {

  /**
   * An edited page; both texts have LF line ends and no line that tells a page that lags behind.
   *
   * @param page as its record gives it now
   * @param entry its line in the lock
   * @param generated the text that the record gives now, pinned as it was
   * @param standing the text that stands on the website
   * @param origins where the lines of the generated text come from
   */
  public record Edited(
      Page page, Lock.Entry entry, String generated, String standing, List<Origin> origins) {

    /** Whether the record gives what it gave when the page was generated. */
    public boolean isRecordUnchanged() {
      return entry.inputs().equals(page.inputs());
    }
  }

  private final SiteSnapshot site;
  private final Writing writing;

  public EditedPages(SiteSnapshot site, Writing writing) {
    this.site = site;
    this.writing = writing;
  }

  /** Those of the pages that were edited, in their order. */
  public List<Edited> of(List<Page> pages) throws IOException {
    OnlyFormatted formatted = new OnlyFormatted(site.checkout());
    List<Edited> edited = new ArrayList<>();
    for (Page page : pages) {
      String path = page.path().inSite();
      Optional<Lock.Entry> ours = site.lock(page.path().locale()).entry(path);
      Optional<SiteFile> standing = site.file(path);
      if (ours.isPresent()
          && standing.isPresent()
          && !standing.get().generated().equals(ours.get().blob())) {
        Edited one = edited(page, ours.get());
        if (!one.generated().equals(one.standing())
            && !formatted.is(page.path().locale(), ours.get())) {
          edited.add(one);
        }
      }
    }
    return List.copyOf(edited);
  }

  private Edited edited(Page page, Lock.Entry entry) throws IOException {
    Page pinned =
        entry
            .pin()
            .map(pin -> new Entry(PinLine.KEY, new Text(pin.commit().hex())))
            .map(line -> page.with(page.frontMatter().plus(line)))
            .orElse(page);
    Writing.Written written = writing.write(pinned);
    return new Edited(
        page,
        entry,
        written.text(),
        DriftLine.leaveOut(site.checkout().text(entry.path()).replace("\r\n", "\n")),
        written.origins());
  }
}
