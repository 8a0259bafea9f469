package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.localize.Bundles;
import io.github.otelfeedback.localize.Localizer;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.SigKey;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Runs localize and render on invented sessions. */
record Rendering(Set<PagePath> websitePages, boolean createSections, Optional<Path> templates) {

  /** A website that has all sections in all locales. */
  static Rendering onAWholeWebsite() {
    Set<PagePath> pages = new TreeSet<>();
    for (SiteLocale locale : SiteLocale.values()) {
      Stream.of(Website.BLOG, Website.COMMUNITY, Website.END_USER)
          .map(below -> new PagePath(locale, below))
          .forEach(pages::add);
    }
    return new Rendering(pages, false, Optional.empty());
  }

  static Rendering onAnEmptyWebsite(boolean createSections) {
    return new Rendering(new TreeSet<>(), createSections, Optional.empty());
  }

  /** The same website with another page. */
  Rendering with(SiteLocale locale, String below) {
    Set<PagePath> pages = new TreeSet<>(websitePages);
    pages.add(new PagePath(locale, below));
    return new Rendering(pages, createSections, templates);
  }

  /** The same website with templates that replace shipped ones. */
  Rendering with(Path directory) {
    return new Rendering(websitePages, createSections, Optional.of(directory));
  }

  List<Page> render(List<DisclosedSession> sessions, SiteLocale... locales) {
    TemplateReader reader = new TemplateReader(templates.orElse(Path.of(".")), templates);
    Localizer localizer = new Localizer(new Bundles(reader));
    Map<SigKey, String> sigs = Map.of(new SigKey("end-user"), "End-User SIG");
    return new Renderer(new RenderSettings(websitePages, createSections, sigs), reader)
        .render(Stream.of(locales).map(locale -> localizer.localize(sessions, locale)).toList());
  }

  /** The one page at this path. */
  Page page(String path, List<DisclosedSession> sessions, SiteLocale... locales) {
    return render(sessions, locales).stream()
        .filter(page -> page.path().inSite().equals(path))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(path));
  }
}
