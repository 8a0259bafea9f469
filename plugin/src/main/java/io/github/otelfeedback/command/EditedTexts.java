package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.reconcile.EditedPages.Edited;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which pages were edited on the website while their records lack the edits. */
record EditedTexts(Settings settings, Records records, SiteSnapshot site) {

  private static final String INDEX = "community/end-user/recordings.md";

  static boolean isIndex(Edited page) {
    return page.page().path().below().equals(INDEX);
  }

  /**
   * A sentence for each page, by session, those of indexes by none; pages are rendered only if some
   * file was edited.
   */
  Map<Optional<SessionId>, List<String>> due(Progress progress) throws IOException {
    Map<Optional<SessionId>, List<String>> due = new LinkedHashMap<>();
    if (settings.locales().stream().noneMatch(this::isEdited)) {
      return due;
    }
    Disclosed disclosed = records.disclosed();
    List<Page> pages =
        new Pages(settings, records.loaded().sigs(), site).finished(disclosed, progress);
    for (Edited page : new Rendered(site, pages).edited(settings)) {
      Optional<SessionId> session = page.entry().session();
      if (session.isPresent() || isIndex(page)) {
        due.computeIfAbsent(session, key -> new ArrayList<>())
            .add(sentence(session, page.page().path().locale()));
      }
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

  private static String sentence(Optional<SessionId> session, SiteLocale locale) {
    return locale
        + ": edited on the website and not adopted. Run: mvn otel-feedback:adopt"
        + session.map(id -> " -Dotel-feedback.session=" + id).orElse("")
        + " -Dotel-feedback.locales="
        + locale;
  }
}
