package io.github.otelfeedback.command;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.reconcile.Decision;
import io.github.otelfeedback.reconcile.Outcome;
import io.github.otelfeedback.report.ExternalLinks;
import io.github.otelfeedback.site.LinkCache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the external links that the website has to check because of a run. */
final class NewLinks {

  private final LinkCache cache;
  private final Map<String, Set<String>> links = new ConcurrentHashMap<>();

  NewLinks(LinkCache cache) {
    this.cache = cache;
  }

  /** The same page, whose links are noted when it is made. */
  Planned watching(Planned planned) {
    return planned.with(() -> noted(planned.page().get()));
  }

  private Page noted(Page page) {
    links.put(page.path().inSite(), new ExternalLinks().of(page));
    return page;
  }

  /** Those of the pages that are new or change, sorted. */
  List<String> of(List<Decision> decisions) {
    return decisions.stream()
        .filter(NewLinks::writes)
        .flatMap(decision -> links.getOrDefault(decision.path(), Set.of()).stream())
        .distinct()
        .sorted()
        .filter(cache::asksFor)
        .toList();
  }

  private static boolean writes(Decision decision) {
    return decision.outcome() == Outcome.NEW || decision.outcome() == Outcome.CHANGED;
  }
}
