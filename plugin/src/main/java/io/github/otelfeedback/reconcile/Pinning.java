package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.site.DriftLine;
import io.github.otelfeedback.site.Lock.Pin;
import io.github.otelfeedback.site.MainBranch;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.Pins;
import java.util.Optional;

/**
 * Pins a translation to the commit of main that holds the English page which it translates.
 *
 * <p>The pin is the last key of the front matter, the drift line follows it directly, and is there
 * only while the English page differs from the one at the pin: so the website's {@code
 * scripts/i18n/drift.mjs} writes and checks them.
 */
final class Pinning {

  private static final String PIN = "default_lang_commit";

  private final Pins pins;
  private final SiteSnapshot site;
  private final English english;

  Pinning(Pins pins, SiteSnapshot site, English english) {
    this.pins = pins;
    this.site = site;
    this.english = english;
  }

  /** The pin of a translation; none while it has to wait for its English page. */
  Optional<Pin> pin(PagePath path) {
    Optional<Pin> recorded = site.lock(path.locale()).entry(path.inSite()).flatMap(e -> e.pin());
    return pins == Pins.RECORDED ? recorded : fromMain(path.english().inSite(), recorded);
  }

  private Optional<Pin> fromMain(String source, Optional<Pin> recorded) {
    Optional<BlobId> onMain = site.main().flatMap(main -> main.english(source));
    if (onMain.isEmpty() || !onMain.equals(english.ours(source))) {
      return recorded;
    }
    Pin newest = new Pin(site.main().map(MainBranch::tip).orElseThrow(), onMain.get());
    return Optional.of(recorded.filter(pin -> pin.english().equals(onMain.get())).orElse(newest));
  }

  /** The front matter with the pin, and with the drift line where it belongs. */
  FrontMatter mark(FrontMatter frontMatter, PagePath path, Pin pin) {
    FrontMatter pinned = frontMatter.plus(new Entry(PIN, new FrontMatter.Text(pin.commit().hex())));
    Optional<BlobId> source = english.standing(path.english().inSite());
    if (source.isEmpty()) {
      return pinned.plus(new Entry(DriftLine.KEY, new FrontMatter.Text("file not found")));
    }
    return source.get().equals(pin.english())
        ? pinned
        : pinned.plus(new Entry(DriftLine.KEY, new FrontMatter.Flag(true)));
  }

  /** Why a translation has to wait, and what ends it. */
  String whyWaiting(PagePath path) {
    if (pins == Pins.RECORDED) {
      return "No pin is recorded: commit the English page on the website's main branch,"
          + " then run with -Dotel-feedback.pins=git.";
    }
    return site.main().flatMap(main -> main.english(path.english().inSite())).isEmpty()
        ? "The English page is not on the website's main branch: merge it, then run again."
        : "The English page on the website's main branch is not the one generated from the record:"
            + " merge this one, or bring the edits home, then run again.";
  }
}
