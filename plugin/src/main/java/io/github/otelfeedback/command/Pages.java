package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.fact.Sig;
import io.github.otelfeedback.fact.SigRegistry;
import io.github.otelfeedback.format.PageFormatter;
import io.github.otelfeedback.localize.Bundles;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.Localizer;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.render.RenderSettings;
import io.github.otelfeedback.render.Renderer;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.SigKey;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stages that make pages of what was disclosed: localize, render, format. */
final class Pages {

  private final Settings settings;
  private final SigRegistry sigs;
  private final SiteSnapshot site;

  Pages(Settings settings, SigRegistry sigs, SiteSnapshot site) {
    this.settings = settings;
    this.sigs = sigs;
    this.site = site;
  }

  /** The pages of all locales, formatted; translations need the English ones to compare with. */
  List<Page> of(Disclosed disclosed, Progress progress) {
    return of(disclosed, progress, notOurs());
  }

  /** The same as if the website had none of the pages that start a section. */
  List<Page> withSections(Disclosed disclosed, Progress progress) {
    Set<PagePath> others = new TreeSet<>(notOurs());
    if (settings.scope().createSections()) {
      others.removeIf(PagePath::startsSection);
    }
    return of(disclosed, progress, others);
  }

  private List<Page> of(Disclosed disclosed, Progress progress, Set<PagePath> others) {
    TemplateReader templates = new TemplateReader(settings.base(), settings.templates());
    Localizer localizer = new Localizer(new Bundles(templates));
    progress.at("rendering");
    List<DisclosedSession> sessions =
        new ChosenPosts(settings.scope().posts(), site).of(disclosed.sessions());
    List<Localized> localized =
        Arrays.stream(SiteLocale.values())
            .map(locale -> localizer.localize(sessions, locale))
            .toList();
    List<Page> pages = new Renderer(rendering(others), templates).render(localized);
    progress.at("formatting " + pages.size() + " pages");
    return pages.parallelStream().map(this::spelled).map(new PageFormatter()::format).toList();
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
