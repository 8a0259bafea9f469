package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.site.DriftLine;
import io.github.otelfeedback.site.Lock.Pin;
import io.github.otelfeedback.site.MainBranch;
import io.github.otelfeedback.site.PinLine;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.Pins;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Pins a translation to the commit of main that holds the English page which it translates.
 *
 * <p>The pin is the last key of the front matter, the drift line follows it directly, and is there
 * only while the English page differs from the one at the pin: so the website's {@code
 * scripts/i18n/drift.mjs} writes and checks them.
 */
final class Pinning {

  private final Pins pins;
  private final SiteSnapshot site;
  private final English english;

  Pinning(Pins pins, SiteSnapshot site, English english) {
    this.pins = pins;
    this.site = site;
    this.english = english;
  }

  /**
   * The pin of a translation; none while it has to wait.
   *
   * <p>It moves to the tip of main only when main has the English page as the records give it and
   * the translation is up to date; otherwise the old pin stays, and the drift line tells.
   */
  Optional<Pin> pin(PagePath path, BooleanSupplier upToDate) {
    Optional<Pin> recorded = site.lock(path.locale()).entry(path.inSite()).flatMap(e -> e.pin());
    return pins == Pins.RECORDED ? recorded : fromMain(path, upToDate, recorded);
  }

  private Optional<Pin> fromMain(PagePath path, BooleanSupplier upToDate, Optional<Pin> recorded) {
    String source = path.english().inSite();
    Optional<BlobId> onMain = site.main().flatMap(main -> main.english(source));
    if (onMain.isEmpty() || !onMain.equals(english.ours(source)) || !upToDate.getAsBoolean()) {
      return recorded;
    }
    Pin newest = new Pin(site.main().map(MainBranch::tip).orElseThrow(), onMain.get());
    return Optional.of(recorded.filter(pin -> holds(pin, onMain.get())).orElse(newest));
  }

  private boolean holds(Pin pin, BlobId onMain) {
    return pin.english().equals(onMain)
        && site.main().filter(main -> main.lost().contains(pin.commit())).isEmpty();
  }

  /** The front matter with the pin, and with the drift line where it belongs. */
  FrontMatter mark(FrontMatter frontMatter, PagePath path, Pin pin) {
    FrontMatter pinned =
        frontMatter.plus(new Entry(PinLine.KEY, new FrontMatter.Text(pin.commit().hex())));
    return switch (drift(path, pin)) {
      case NONE -> pinned;
      case BEHIND -> pinned.plus(new Entry(DriftLine.KEY, new FrontMatter.Flag(true)));
      case GONE -> pinned.plus(new Entry(DriftLine.KEY, new FrontMatter.Text("file not found")));
    };
  }

  /** How a translation with a pin stands to its English page. */
  enum Drift {
    NONE,
    BEHIND,
    GONE
  }

  Drift drift(PagePath path, Pin pin) {
    Optional<BlobId> source = english.standing(path.english().inSite());
    if (source.isEmpty()) {
      return Drift.GONE;
    }
    return source.get().equals(pin.english()) ? Drift.NONE : Drift.BEHIND;
  }

  /** Why a translation has to wait, and what ends it. */
  String whyWaiting(PagePath path) {
    if (pins == Pins.RECORDED) {
      return "No pin is recorded: commit the English page on the website's main branch,"
          + " then run with -Dotel-feedback.pins=git.";
    }
    if (site.main().isEmpty()) {
      return "The website's main branch was not found, so there is no commit to pin to.";
    }
    String source = path.english().inSite();
    Optional<BlobId> onMain = site.main().flatMap(main -> main.english(source));
    if (onMain.isEmpty()) {
      return "The English page is not on the website's main branch: merge it, then run again.";
    }
    return onMain.equals(english.ours(source))
        ? "The translation is behind its English text, or nobody recorded from which it was made:"
            + " bring it up to date, run mvn otel-feedback:translated, then run again."
        : "The English page on the website's main branch is not the one generated from the record:"
            + " merge this one, or bring the edits home with mvn otel-feedback:adopt, then run"
            + " again.";
  }
}
