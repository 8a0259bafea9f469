package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.reconcile.Candidates.Made;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what the next run shall remember of the pages of this one. */
final class Recall {

  private final Memory before;
  private final Map<String, Remembered> after;

  Recall(Memory before) {
    this.before = before;
    this.after = new TreeMap<>(before.pages());
  }

  /** Forgets the pages of a locale, all of which are looked at now. */
  void forget(SiteLocale locale) {
    after.keySet().removeIf(path -> path.startsWith("content/" + locale.code() + "/"));
  }

  void add(List<Made> pages) {
    pages.forEach(one -> after.put(one.page().path().inSite(), one.remembered()));
  }

  Memory memory() {
    return Memory.of(before.surroundings(), after);
  }
}
