package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.localize.TemplateFault;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the pages of each locale: posts, year pages, the index of recordings, and the section pages
 * that are asked for.
 *
 * <p>The same input gives the same pages in the same order. Drafts give no page and no row, and a
 * locale without its section of the website gets nothing in it; {@link Website} tells which these
 * are.
 */
public final class Renderer {

  private final RenderSettings settings;
  private final Website website;
  private final Templates templates;

  /**
   * Reads and compiles the templates.
   *
   * @throws io.github.otelfeedback.localize.TemplateFault with all templates that cannot be used
   */
  public Renderer(RenderSettings settings, TemplateReader templates) {
    this.settings = settings;
    this.website = new Website(settings);
    this.templates = new Templates(templates);
  }

  /**
   * The pages of these locales.
   *
   * @throws io.github.otelfeedback.localize.TemplateFault where a template asks for something that
   *     does not exist
   */
  public List<Page> render(List<Localized> locales) {
    return locales.stream().flatMap(this::pages).toList();
  }

  /** The text of a post as it would appear, drafts included, if the locale has a text. */
  public Optional<String> post(LocalizedSession session, Messages messages) {
    PostPage page = new PostPage(templates, settings, messages);
    return session.text().map(text -> page.markdown(session, text));
  }

  /** The row of a session in the index as it would appear, drafts included. */
  public String row(LocalizedSession session, Messages messages) {
    return new RecordingsRow(templates, website, messages).render(session);
  }

  private Stream<Page> pages(Localized localized) {
    List<Page> pages = new ArrayList<>();
    SectionPages sections = new SectionPages(templates, website, localized.messages());
    List<Page> posts = website.hasBlog(localized.locale()) ? posts(localized) : List.of();
    if (!posts.isEmpty()) {
      pages.addAll(sections.blog());
      pages.addAll(new YearPages(website).render(localized));
      pages.addAll(posts);
    }
    if (website.hasRecordings(localized.locale()) && !localized.sessions().isEmpty()) {
      pages.addAll(sections.community());
      pages.add(new RecordingsPage(templates, website, localized.messages()).render(localized));
    }
    return pages.stream();
  }

  /** Of several faults, the one that comes first is thrown, whichever was found first. */
  private List<Page> posts(Localized localized) {
    try {
      return posts(localized.sessions().parallelStream(), localized.messages());
    } catch (TemplateFault fault) {
      return posts(localized.sessions().stream(), localized.messages());
    }
  }

  private List<Page> posts(Stream<LocalizedSession> sessions, Messages messages) {
    return sessions
        .map(session -> session.post().map(blog -> post(session, blog, messages)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Page post(LocalizedSession session, Publication.Blog blog, Messages messages) {
    DisclosedText text = session.text().orElseThrow();
    return new PostPage(templates, settings, messages).render(session, text, blog);
  }
}
