package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.reconcile.EditedPages.Edited;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says which pages were edited on the website while their records lack the edits. */
record EditedTexts(Settings settings, Records records, SiteSnapshot site) {

  /** A sentence for each page, by session; pages are rendered only if some file was edited. */
  Map<SessionId, List<String>> due(Progress progress) throws IOException {
    Map<SessionId, List<String>> due = new TreeMap<>();
    if (settings.locales().stream().noneMatch(this::isEdited)) {
      return due;
    }
    Disclosed disclosed = new Disclosure().disclose(records.loaded().records());
    List<Page> pages =
        new Pages(settings, records.loaded().sigs(), site).finished(disclosed, progress);
    for (Edited page : new Rendered(site, pages).edited(settings)) {
      page.entry()
          .session()
          .ifPresent(
              id ->
                  due.computeIfAbsent(id, key -> new ArrayList<>())
                      .add(sentence(id, page.page().path().locale())));
    }
    return due;
  }

  private boolean isEdited(SiteLocale locale) {
    return site.lock(locale).entries().values().stream().anyMatch(this::isEdited);
  }

  private boolean isEdited(Lock.Entry entry) {
    return site.file(entry.path())
        .map(SiteFile::generated)
        .filter(generated -> !generated.equals(entry.blob()))
        .isPresent();
  }

  private static String sentence(SessionId id, SiteLocale locale) {
    return locale
        + ": edited on the website and not adopted. Run: mvn otel-feedback:adopt"
        + " -Dotel-feedback.session="
        + id
        + " -Dotel-feedback.locales="
        + locale;
  }
}
