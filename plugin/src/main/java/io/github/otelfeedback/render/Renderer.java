package io.github.otelfeedback.render;

import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.page.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the pages of each locale: posts, year pages, the index of recordings, and the section pages
 * that are asked for.
 *
 * <p>The same input gives the same pages in the same order. Drafts give no page and no row.
 */
public final class Renderer {

  private final Website website;
  private final TemplateReader templates;

  public Renderer(RenderSettings settings, TemplateReader templates) {
    this.website = new Website(settings);
    this.templates = templates;
  }

  /**
   * The pages of these locales.
   *
   * @throws io.github.otelfeedback.localize.TemplateFault where a template or a bundle that
   *     replaces a shipped one cannot be used
   */
  public List<Page> render(List<Localized> locales) {
    return locales.stream().flatMap(this::pages).toList();
  }

  private Stream<Page> pages(Localized localized) {
    return website.hasBlog(localized.locale()) && templates.problems().isEmpty()
        ? new YearPages(website).render(localized).stream()
        : Stream.empty();
  }
}
