package io.github.otelfeedback.command;

import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.reconcile.Decision;
import io.github.otelfeedback.reconcile.Outcome;
import io.github.otelfeedback.site.MainBranch;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says which English pages have to be merged before translations can be pinned to them. */
record NextMerges(SiteSnapshot site, Pins pins) {

  /**
   * One line for each English page that translations wait for or lag behind, sorted.
   *
   * @param pages those of all locales, because a run on English alone lets the others wait, too
   */
  List<String> of(List<PagePath> pages, List<Decision> decisions) {
    Map<String, Decision> english = new TreeMap<>();
    Map<String, Set<SiteLocale>> waiting = new TreeMap<>();
    decisions.stream()
        .filter(decision -> decision.locale().isEnglish())
        .forEach(decision -> english.put(decision.path(), decision));
    for (PagePath page : pages) {
      if (!page.locale().isEnglish()) {
        waiting
            .computeIfAbsent(page.english().inSite(), path -> new TreeSet<>())
            .add(page.locale());
      }
    }
    waiting.keySet().removeIf(path -> !isUnmerged(path, Optional.ofNullable(english.get(path))));
    return waiting.entrySet().stream().map(page -> line(page.getKey(), page.getValue())).toList();
  }

  private String line(String path, Set<SiteLocale> locales) {
    return "next: merge "
        + path
        + " into the website's main branch, then generate again"
        + (pins == Pins.GIT ? "" : " with -Dotel-feedback.pins=git")
        + " for "
        + String.join(", ", locales.stream().map(SiteLocale::code).toList());
  }

  private boolean isUnmerged(String path, Optional<Decision> english) {
    Optional<Outcome> outcome = english.map(Decision::outcome);
    if (outcome.filter(some -> some == Outcome.NEW || some == Outcome.CHANGED).isPresent()) {
      return true;
    }
    Optional<BlobId> standing = site.file(path).map(SiteFile::content);
    Optional<MainBranch> main = site.main();
    return pins == Pins.GIT
        && standing.isPresent()
        && main.isPresent()
        && !main.get().english(path).equals(standing);
  }
}
