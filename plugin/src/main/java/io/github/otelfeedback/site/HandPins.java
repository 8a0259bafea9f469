package io.github.otelfeedback.site;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Lock.Entry;
import io.github.otelfeedback.site.Lock.Pin;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes over pins that people moved on the website, as its page on localization has translators do.
 *
 * <p>A lock says from then on what its page says. A pin that is missing, or is no commit of main
 * that has the English page, is a warning, and that of the lock still counts.
 */
final class HandPins {

  private static final String RULE = "pin-by-hand";

  private final Checkout checkout;
  private final Optional<PinHistory> history;
  private final Map<String, SiteFile> files;
  private final List<Problem> problems;

  /** Files are the pages by site path; what there is to say is added to the problems. */
  HandPins(
      Checkout checkout,
      Optional<MainBranch> main,
      Map<String, SiteFile> files,
      List<Problem> problems) {
    this.checkout = checkout;
    this.history =
        checkout
            .workTree()
            .flatMap(top -> main.map(it -> new PinHistory(top, checkout.site(), it.tip())));
    this.files = files;
    this.problems = problems;
  }

  /**
   * The locks with these pins.
   *
   * @throws IOException where a page or the history cannot be read
   */
  SortedMap<SiteLocale, Lock> takenOver(SortedMap<SiteLocale, Lock> locks) throws IOException {
    SortedMap<SiteLocale, Lock> taken = new TreeMap<>();
    for (Lock lock : locks.values()) {
      List<Entry> entries = new ArrayList<>();
      for (Entry entry : lock.entries().values()) {
        entries.add(isEdited(entry) ? takenOver(lock.locale(), entry) : entry);
      }
      taken.put(lock.locale(), Lock.of(lock.locale(), entries));
    }
    return Collections.unmodifiableSortedMap(taken);
  }

  private boolean isEdited(Entry entry) {
    SiteFile standing = files.get(entry.path());
    return entry.pin().isPresent()
        && standing != null
        && !standing.generated().equals(entry.blob());
  }

  private Entry takenOver(SiteLocale locale, Entry entry) throws IOException {
    String text = checkout.text(entry.path()).replace("\r\n", "\n");
    String old = entry.pin().map(pin -> pin.commit().hex()).orElseThrow();
    Optional<String> commit = PinLine.commit(text);
    if (commit.equals(Optional.of(old))) {
      return entry;
    }
    Optional<Pin> pin =
        commit.isEmpty() || history.isEmpty()
            ? Optional.empty()
            : history.get().pin(commit.get(), english(locale, entry));
    if (pin.isEmpty()) {
      problems.add(refused(entry, commit.isPresent(), old));
      return entry;
    }
    problems.add(taken(entry));
    boolean onlyThat = BlobId.of(DriftLine.leaveOut(PinLine.with(text, old))).equals(entry.blob());
    BlobId blob = onlyThat ? BlobId.of(DriftLine.leaveOut(text)) : entry.blob();
    return new Entry(entry.path(), blob, entry.session(), entry.inputs(), pin);
  }

  private static String english(SiteLocale locale, Entry entry) {
    return "content/en/" + entry.path().substring(("content/" + locale + "/").length());
  }

  private Problem taken(Entry entry) {
    return Problem.note(
        checkout.place(entry.path()),
        RULE,
        "The pin of this page was moved on the website, and is taken over.",
        "If the page was translated anew there, bring it home: mvn otel-feedback:adopt, and then"
            + " mvn otel-feedback:translated");
  }

  private Problem refused(Entry entry, boolean some, String old) {
    Place place = checkout.place(entry.path());
    String back = PinLine.KEY + ": " + old;
    if (!some) {
      return Problem.warning(
          place,
          RULE,
          "This translation has no pin any more, which the website does not accept.",
          "Put it back into the front matter: " + back);
    }
    return history.isEmpty()
        ? Problem.warning(
            place,
            RULE,
            "The pin of this page was moved by hand, and there is no main branch to look it up in.",
            "Fetch the website's main branch, or put the pin back: " + back)
        : Problem.warning(
            place,
            RULE,
            "The pin of this page was moved by hand to what is no commit of the website's main"
                + " branch with its English page.",
            "Pin it to a commit of main, or put the pin back: " + back);
  }
}
