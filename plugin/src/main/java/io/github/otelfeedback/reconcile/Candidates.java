package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the files of pages; all of a locale at once, in the order of the pages. */
final class Candidates {

  private final SiteSnapshot site;
  private final Pinning pinning;
  private final Writing writing;
  private final Memory memory;

  Candidates(SiteSnapshot site, Pinning pinning, Writing writing, Memory memory) {
    this.site = site;
    this.pinning = pinning;
    this.writing = writing;
    this.memory = memory;
  }

  /**
   * A page and the file that it would be.
   *
   * @param planned makes the page with all its words
   * @param page without its words where it was not made anew
   * @param candidate none while the page waits for its English page
   */
  record Made(Planned planned, Page page, Optional<Candidate> candidate, Remembered remembered) {

    PageKind kind() {
      return PageKind.of(page.path().below());
    }
  }

  /** The files of these pages of one locale, whose English pages are known already. */
  List<Made> of(List<Planned> pages) {
    try {
      return of(pages.parallelStream());
    } catch (RuntimeException fault) {
      // Of several faults, the one of the first page is told, whichever was found first.
      return of(pages.stream());
    }
  }

  private List<Made> of(Stream<Planned> pages) {
    return pages.map(planned -> known(planned).orElseGet(() -> made(planned))).toList();
  }

  /** The page as it stands, if it would be made again as it was. */
  private Optional<Made> known(Planned planned) {
    return memory.of(planned).flatMap(known -> known(planned, known));
  }

  private Optional<Made> known(Planned planned, Remembered known) {
    Page outline = known.outline(planned.path());
    Optional<Lock.Pin> pin = pin(outline);
    if (!known.marked().equals(marked(outline, pin))) {
      return Optional.empty();
    }
    if (waits(outline, pin)) {
      return Optional.of(new Made(planned, outline, Optional.empty(), known));
    }
    return site.file(planned.path().inSite())
        .filter(standing -> standing.content().hex().equals(known.content()))
        .map(standing -> standing(planned, outline, pin, standing, known));
  }

  private Made standing(
      Planned planned, Page outline, Optional<Lock.Pin> pin, SiteFile standing, Remembered known) {
    String path = outline.path().inSite();
    Content content = Content.in(site.checkout().file(path), standing);
    Candidate candidate = candidate(outline, content, pin, known.lines());
    return new Made(planned, outline, Optional.of(candidate), known);
  }

  private Made made(Planned planned) {
    Page page = planned.page().get();
    Optional<Lock.Pin> pin = pin(page);
    Optional<Candidate> candidate =
        waits(page, pin) ? Optional.empty() : Optional.of(candidate(page, pin));
    Remembered remembered = Remembered.of(planned.made(), page, candidate, marked(page, pin));
    return new Made(planned, page, candidate, remembered);
  }

  private Optional<Lock.Pin> pin(Page page) {
    return page.path().locale().isEnglish()
        ? Optional.empty()
        : pinning.pin(page.path(), page::upToDate);
  }

  private static boolean waits(Page page, Optional<Lock.Pin> pin) {
    return pin.isEmpty() && !page.path().locale().isEnglish();
  }

  /** Pin and drift line in words. */
  private String marked(Page page, Optional<Lock.Pin> pin) {
    return pin.map(known -> known.commit().hex() + pinning.drift(page.path(), known)).orElse("");
  }

  private Candidate candidate(Page page, Optional<Lock.Pin> pin) {
    Page marked =
        pin.map(known -> page.with(pinning.mark(page.frontMatter(), page.path(), known)))
            .orElse(page);
    Writing.Written written = writing.write(marked);
    Content content = new Content(page.path().inSite(), written.text().getBytes(UTF_8));
    return candidate(page, content, pin, written.origins());
  }

  private static Candidate candidate(
      Page page, Content content, Optional<Lock.Pin> pin, List<Origin> origins) {
    return new Candidate(
        page.path().inSite(),
        page.path().locale(),
        PageKind.of(page.path().below()),
        Candidate.sessionOf(page),
        page.inputs(),
        content,
        pin,
        origins);
  }
}
