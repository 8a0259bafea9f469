package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.reconcile.Candidates.Made;
import io.github.otelfeedback.value.SiteLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the pages of a run, and what the next run shall remember of them. */
final class Recall {

  private final Memory before;
  private final Map<String, Remembered> after;
  private final List<Page> pages = new ArrayList<>();

  Recall(Memory before) {
    this.before = before;
    this.after = new TreeMap<>(before.pages());
  }

  /** Notes all pages of a locale; what was known of others there is forgotten. */
  void add(SiteLocale locale, List<Made> all) {
    after.keySet().removeIf(path -> path.startsWith("content/" + locale.code() + "/"));
    for (Made one : all) {
      after.put(one.page().path().inSite(), one.remembered());
      pages.add(one.page());
    }
  }

  Memory memory() {
    return Memory.of(before.surroundings(), after);
  }

  List<Page> pages() {
    return List.copyOf(pages);
  }
}
