package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.Pins;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells which translated posts a run would leave waiting, so that no index leads to them yet.
 *
 * <p>Decides as the run itself does, but looks only at posts that are not on the website.
 */
public final class Awaited {

  private final ReconcileSettings settings;
  private final SiteSnapshot site;
  private final Writing writing;
  private final English english;

  public Awaited(ReconcileSettings settings, SiteSnapshot site, Writing writing) {
    this.settings = settings;
    this.site = site;
    this.writing = writing;
    this.english = new English(site);
  }

  /** The posts that wait, of these pages of all locales. */
  public Set<PagePath> of(List<Planned> pages) {
    Map<PagePath, Planned> sources = new TreeMap<>();
    pages.stream()
        .filter(page -> page.path().locale().isEnglish())
        .forEach(page -> sources.put(page.path(), page));
    Set<PagePath> awaited = new TreeSet<>();
    pages.stream()
        .filter(page -> isMissingPost(page.path()))
        .filter(page -> waits(page, Optional.ofNullable(sources.get(page.path().english()))))
        .forEach(page -> awaited.add(page.path()));
    return Collections.unmodifiableSet(awaited);
  }

  private boolean isMissingPost(PagePath path) {
    return !path.locale().isEnglish()
        && path.below().startsWith("blog/")
        && PageKind.of(path.below()) == PageKind.CONTENT
        && !site.paths().has(path.inSite());
  }

  private boolean waits(Planned page, Optional<Planned> source) {
    PagePath path = page.path();
    Optional<Lock.Entry> ours = site.lock(path.locale()).entry(path.inSite());
    return !page.about().stream().map(Optional::of).allMatch(settings::covers)
        || (settings.unreviewed().contains(path.locale()) && ours.isEmpty())
        || (ours.flatMap(Lock.Entry::pin).isEmpty() && isUnpinned(page, source));
  }

  private boolean isUnpinned(Planned page, Optional<Planned> source) {
    String path = page.path().english().inSite();
    if (settings.pins() == Pins.RECORDED
        || site.main().flatMap(main -> main.english(path)).isEmpty()) {
      return true;
    }
    source.filter(planned -> !english.isGenerated(path)).ifPresent(this::generate);
    return new Pinning(settings.pins(), site, english).pin(page.path(), page.upToDate()).isEmpty();
  }

  private void generate(Planned planned) {
    String path = planned.path().inSite();
    byte[] bytes = writing.write(planned.page().get()).text().getBytes(UTF_8);
    english.generated(path, SiteFile.of(path, bytes).content());
  }
}
