package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.site.Lock;
import java.util.List;
import java.util.Optional;

/** Makes the files of pages; all of a locale at once, in the order of the pages. */
final class Candidates {

  private final Pinning pinning;
  private final Writing writing;

  Candidates(Pinning pinning, Writing writing) {
    this.pinning = pinning;
    this.writing = writing;
  }

  /** A page and the file that it would be; none while it waits for its English page. */
  record Made(Page page, Optional<Candidate> candidate) {

    PageKind kind() {
      return PageKind.of(page.path().below());
    }
  }

  /** The files of these pages of one locale, whose English pages are known already. */
  List<Made> of(List<Page> pages) {
    return pages.parallelStream().map(page -> new Made(page, of(page))).toList();
  }

  private Optional<Candidate> of(Page page) {
    PagePath path = page.path();
    return path.locale().isEnglish()
        ? Optional.of(candidate(page, Optional.empty()))
        : pinning.pin(page).map(pin -> candidate(marked(page, pin), Optional.of(pin)));
  }

  private Page marked(Page page, Lock.Pin pin) {
    return page.with(pinning.mark(page.frontMatter(), page.path(), pin));
  }

  private Candidate candidate(Page page, Optional<Lock.Pin> pin) {
    Writing.Written written = writing.write(page);
    String path = page.path().inSite();
    return new Candidate(
        path,
        page.path().locale(),
        PageKind.of(page.path().below()),
        Candidate.sessionOf(page),
        page.inputs(),
        new Content(path, written.text().getBytes(UTF_8)),
        pin,
        written.origins());
  }
}
