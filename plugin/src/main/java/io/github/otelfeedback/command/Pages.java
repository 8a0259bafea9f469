package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.fact.Sig;
import io.github.otelfeedback.fact.SigRegistry;
import io.github.otelfeedback.format.PageFormatter;
import io.github.otelfeedback.localize.Bundles;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.Localizer;
import io.github.otelfeedback.localize.TemplateFault;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.reconcile.Awaited;
import io.github.otelfeedback.reconcile.Surroundings;
import io.github.otelfeedback.render.RenderSettings;
import io.github.otelfeedback.render.Renderer;
import io.github.otelfeedback.render.Website;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.SigKey;
import io.github.otelfeedback.value.SiteLocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The stages that make pages of what was disclosed: localize, render, format. */
final class Pages {

  private final Settings settings;
  private final SigRegistry sigs;
  private final SiteSnapshot site;
  private final Set<PagePath> made = ConcurrentHashMap.newKeySet();

  Pages(Settings settings, SigRegistry sigs, SiteSnapshot site) {
    this.settings = settings;
    this.sigs = sigs;
    this.site = site;
  }

  /**
   * The pages of all locales, made and formatted when they are asked for; translations need the
   * English ones to compare with.
   */
  List<Planned> of(Disclosed disclosed, Progress progress) {
    return of(disclosed, progress, notOurs());
  }

  /** The same as if the website had none of the pages that start a section, all of them made. */
  List<Page> withSections(Disclosed disclosed, Progress progress) {
    Set<PagePath> others = new TreeSet<>(notOurs());
    if (settings.scope().createSections()) {
      others.removeIf(PagePath::startsSection);
    }
    return made(of(disclosed, progress, others));
  }

  /** The pages that the website shall have, all of them made. */
  List<Page> finished(Disclosed disclosed, Progress progress) {
    return made(of(disclosed, progress));
  }

  /** Makes pages side by side; of several faults, the one of the first page is told. */
  static List<Page> made(List<Planned> pages) {
    try {
      return pages.parallelStream().map(planned -> planned.page().get()).toList();
    } catch (TemplateFault fault) {
      return pages.stream().map(planned -> planned.page().get()).toList();
    }
  }

  private List<Planned> of(Disclosed disclosed, Progress progress, Set<PagePath> others) {
    TemplateReader templates = new TemplateReader(settings.base(), settings.templates());
    Localizer localizer = new Localizer(new Bundles(templates));
    progress.at("planning");
    List<DisclosedSession> sessions =
        new ChosenPosts(settings.scope().posts(), site).of(disclosed.sessions());
    Renderer renderer = new Renderer(rendering(others), templates);
    List<Localized> outlines =
        Arrays.stream(SiteLocale.values())
            .map(locale -> localizer.outline(sessions, locale))
            .toList();
    List<Planned> pages =
        outlines.stream()
            .flatMap(outline -> renderer.plan(outline, localizer).stream())
            .map(this::onDemand)
            .toList();
    Set<PagePath> awaited =
        new Awaited(new Choices(settings).forReconciling(), site, new PageWriting()).of(pages);
    return awaited.isEmpty()
        ? pages
        : new IndexesInWaiting(
                new Renderer(rendering(others).awaiting(awaited), templates), awaited)
            .of(pages, outlines, this::onDemand);
  }

  private Planned onDemand(Planned planned) {
    return planned.with(() -> finished(planned));
  }

  private Page finished(Planned planned) {
    made.add(planned.path());
    return new PageFormatter().format(spelled(planned.page().get()));
  }

  /** How many pages were made so far. */
  int made() {
    return made.size();
  }

  /** What all pages depend on besides the records. */
  Optional<String> surroundings() {
    TemplateReader templates = new TemplateReader(settings.base(), settings.templates());
    List<String> texts = new ArrayList<>();
    TemplateReader.TEMPLATES.forEach(name -> texts.add(templates.read(name).text()));
    for (SiteLocale locale : SiteLocale.values()) {
      String bundle = TemplateReader.bundle(locale);
      texts.add(templates.shipped(bundle).text());
      texts.add(templates.replaced(bundle).map(TemplateReader.Source::text).orElse(""));
    }
    Website website = new Website(rendering(notOurs()));
    for (SiteLocale locale : SiteLocale.values()) {
      texts.add(website.hasBlog(locale) + " " + website.hasRecordings(locale));
    }
    texts.add(names(sigs).toString());
    texts.add(site.knownWords().toString());
    return Surroundings.of(texts);
  }

  private Page spelled(Page page) {
    return page.withSpelling(site.knownWords().unknown(page.spelling()));
  }

  private RenderSettings rendering(Set<PagePath> others) {
    return new RenderSettings(others, settings.scope().createSections(), names(sigs));
  }

  static Map<SigKey, String> names(SigRegistry sigs) {
    Map<SigKey, String> names = new TreeMap<>();
    sigs.sigs().stream().forEach((Sig sig) -> names.put(sig.key(), sig.name()));
    return Collections.unmodifiableMap(names);
  }

  private Set<PagePath> notOurs() {
    Set<PagePath> paths = new TreeSet<>();
    for (SiteLocale locale : SiteLocale.values()) {
      site.files().keySet().stream()
          .filter(path -> !site.lock(locale).entries().containsKey(path))
          .map(path -> below(locale, path))
          .flatMap(Optional::stream)
          .forEach(paths::add);
    }
    return Collections.unmodifiableSet(paths);
  }

  private static Optional<PagePath> below(SiteLocale locale, String path) {
    String folder = "content/" + locale.code() + "/";
    String below = path.startsWith(folder) ? path.substring(folder.length()) : "";
    return PagePath.isBelow(below) ? Optional.of(new PagePath(locale, below)) : Optional.empty();
  }
}
