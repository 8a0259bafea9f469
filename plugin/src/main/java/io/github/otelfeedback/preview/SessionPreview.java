package io.github.otelfeedback.preview;

import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.Localizer;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.render.RenderSettings;
import io.github.otelfeedback.render.Renderer;
import io.github.otelfeedback.value.SigKey;
import io.github.otelfeedback.value.SiteLocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Shows one session in every locale as it would appear, whether or not it is ready.
 *
 * <p>Same session, same bytes. The page holds everything it shows, loads nothing and runs nothing.
 */
public final class SessionPreview {

  private final Localizer localizer;
  private final TemplateReader templates;
  private final Map<SigKey, String> sigNames;
  private final LocalDate today;

  public SessionPreview(
      Localizer localizer,
      TemplateReader templates,
      Map<SigKey, String> sigNames,
      LocalDate today) {
    this.localizer = localizer;
    this.templates = templates;
    this.sigNames = sigNames;
    this.today = today;
  }

  /**
   * The page as HTML. What narrows down who it is and the next steps, which are what the session
   * still needs, are sentences.
   */
  public String html(DisclosedSession session, List<String> narrowing, List<String> nextSteps) {
    DisclosedSession ready = new PreviewSession(session, today).asIfReady();
    Renderer renderer = new Renderer(everywhere(), templates);
    List<PreviewPart> parts =
        Arrays.stream(SiteLocale.values())
            .map(locale -> localizer.localize(List.of(ready), locale))
            .map(localized -> part(localized, renderer.render(List.of(localized))))
            .toList();
    return new PreviewPage().html(session, parts, narrowing, nextSteps);
  }

  private static PreviewPart part(Localized localized, List<Page> pages) {
    return new LocalePreview(localized.sessions().get(0), pages).part();
  }

  private RenderSettings everywhere() {
    Set<PagePath> sections = new TreeSet<>();
    for (SiteLocale locale : SiteLocale.values()) {
      Stream.of("blog/_index.md", "community/_index.md", "community/end-user/_index.md")
          .map(below -> new PagePath(locale, below))
          .forEach(sections::add);
    }
    return new RenderSettings(sections, false, sigNames);
  }
}
