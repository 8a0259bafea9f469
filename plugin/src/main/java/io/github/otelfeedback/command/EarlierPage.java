package io.github.otelfeedback.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.reconcile.EditedPages.Edited;
import io.github.otelfeedback.site.DriftLine;
import io.github.otelfeedback.site.FileHistory;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import java.util.Optional;

/** An edited page as it was generated once. */
record EarlierPage(SiteSnapshot site, Edited page) {

  /** Its text, if the record still gives it or Git still has it. */
  Optional<String> text() {
    if (page.isRecordUnchanged()) {
      return Optional.of(page.generated());
    }
    String path = page.entry().path();
    return new FileHistory()
        .versions(site.checkout().file(path)).stream()
            .filter(text -> isAsGenerated(path, text))
            .findFirst()
            .map(DriftLine::leaveOut);
  }

  private boolean isAsGenerated(String path, String text) {
    return SiteFile.of(path, text.getBytes(UTF_8)).generated().equals(page.entry().blob());
  }
}
