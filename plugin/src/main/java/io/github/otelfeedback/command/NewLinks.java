package io.github.otelfeedback.command;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.reconcile.Decision;
import io.github.otelfeedback.reconcile.Outcome;
import io.github.otelfeedback.report.ExternalLinks;
import io.github.otelfeedback.site.LinkCache;
import java.util.List;

/** Finds the external links that the website has to check because of a run. */
record NewLinks(LinkCache cache) {

  /** Those of the pages that are new or change, sorted. */
  List<String> of(List<Page> pages, List<Decision> decisions) {
    List<String> written = decisions.stream().filter(NewLinks::writes).map(Decision::path).toList();
    List<Page> changed =
        pages.stream().filter(page -> written.contains(page.path().inSite())).toList();
    return new ExternalLinks().of(changed).stream().filter(cache::asksFor).toList();
  }

  private static boolean writes(Decision decision) {
    return decision.outcome() == Outcome.NEW || decision.outcome() == Outcome.CHANGED;
  }
}
