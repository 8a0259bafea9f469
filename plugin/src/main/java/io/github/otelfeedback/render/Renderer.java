package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.localize.Completion;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.value.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
  private final SessionDigests digests = new SessionDigests();

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
    return locales.stream()
        .flatMap(locale -> plan(locale, Completion.none()).stream())
        .map(planned -> planned.page().get())
        .toList();
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

  /**
   * The pages of a locale, each made when it is asked for.
   *
   * <p>A page that cannot be made throws {@link io.github.otelfeedback.localize.TemplateFault}.
   *
   * @param outline sessions that need not be complete
   * @param completion completes one of them before its post is made
   */
  public List<Planned> plan(Localized outline, Completion completion) {
    List<Planned> pages = new ArrayList<>();
    SectionPages sections = new SectionPages(templates, website, outline.messages());
    boolean blog = website.hasBlog(outline.locale());
    List<Planned> posts = blog ? posts(outline, completion) : List.of();
    if (!posts.isEmpty()) {
      sections.blog().stream().map(Planned::of).forEach(pages::add);
      new YearPages(website).render(outline).stream().map(Planned::of).forEach(pages::add);
      pages.addAll(posts);
    }
    if (website.hasRecordings(outline.locale()) && !outline.sessions().isEmpty()) {
      sections.community().stream().map(Planned::of).forEach(pages::add);
      pages.add(index(outline));
    }
    return List.copyOf(pages);
  }

  /** The index of recordings of a locale that has one, made when it is asked for. */
  public Planned index(Localized localized) {
    Localized rows =
        new Localized(
            localized.locale(),
            localized.messages(),
            localized.sessions().stream().map(LocalizedSession::forIndex).toList());
    List<String> leadTo =
        rows.sessions().stream()
            .map(row -> new RowLinks(website, rows.messages()).of(row).toString())
            .toList();
    return new Planned(
        new PagePath(localized.locale(), Website.RECORDINGS),
        rows.sessions().stream()
            .map(row -> row.facts().id())
            .collect(Collectors.toCollection(TreeSet::new)),
        digest(localized, leadTo),
        () -> true,
        () -> new RecordingsPage(templates, website, rows.messages()).render(rows));
  }

  private String digest(Localized rows, List<String> leadTo) {
    Fingerprint all = new Fingerprint();
    rows.sessions().forEach(row -> all.add(digests.ofRow(row)));
    return all.add(leadTo.toString()).hex();
  }

  private List<Planned> posts(Localized localized, Completion completion) {
    return localized.sessions().parallelStream()
        .map(
            session ->
                session
                    .post()
                    .map(blog -> planned(session, blog, localized.messages(), completion)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Planned planned(
      LocalizedSession session, Publication.Blog blog, Messages messages, Completion completion) {
    LocalizedSession own = session.forPost();
    return new Planned(
        PostPage.path(own, blog),
        Set.of(own.facts().id()),
        digests.ofPost(session),
        () -> completion.isUpToDate(own),
        () -> post(completion.complete(own), blog, messages));
  }

  private Page post(LocalizedSession session, Publication.Blog blog, Messages messages) {
    DisclosedText text = session.text().orElseThrow();
    return new PostPage(templates, settings, messages).render(session, text, blog);
  }
}
