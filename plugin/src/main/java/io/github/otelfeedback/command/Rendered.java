package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.reconcile.EditedPages;
import io.github.otelfeedback.site.SiteSnapshot;
import java.io.IOException;
import java.util.List;

/** The website as it is, and the pages that the records give for it. */
record Rendered(SiteSnapshot site, List<Page> pages) {

  /**
   * Reads the website and renders.
   *
   * @throws io.github.otelfeedback.localize.TemplateFault where the templates cannot be used
   */
  static Rendered of(Settings settings, Records records, Progress progress) {
    Choices choices = new Choices(settings);
    SiteSnapshot site = choices.website(choices.checkout());
    Disclosed disclosed = records.disclosed();
    return new Rendered(
        site, new Pages(settings, records.loaded().sigs(), site).finished(disclosed, progress));
  }

  /** The pages of these locales that somebody edited on the website. */
  List<EditedPages.Edited> edited(Settings settings) throws IOException {
    List<Page> worked =
        pages.stream().filter(page -> settings.locales().contains(page.path().locale())).toList();
    return new EditedPages(site, new PageWriting()).of(worked);
  }
}
