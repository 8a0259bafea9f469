package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.SiteSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what becomes of each file of ours on the website, and stages the files to be written.
 *
 * <p>Give it the pages of all locales: translations are compared with the English pages even when
 * only some locales are worked on. It writes nothing on the website. The same pages and the same
 * snapshot give the same decisions and bytes.
 */
public final class Reconciler {

  private final ReconcileSettings settings;
  private final SiteSnapshot site;
  private final Writing writing;

  public Reconciler(ReconcileSettings settings, SiteSnapshot site, Writing writing) {
    this.settings = settings;
    this.site = site;
    this.writing = writing;
  }

  /** Makes and stages all pages; where the website could not be read, nothing is staged. */
  public Reconciled reconcile(List<Page> pages) {
    return reconcile(pages.stream().map(Planned::of).toList(), Optional.empty());
  }

  /**
   * Stages the pages, and makes those that an earlier run did not make of the same.
   *
   * @param surroundings a digest of what all pages depend on; nothing is remembered without it
   */
  public Reconciled reconcile(List<Planned> pages, Optional<String> surroundings) {
    Memory memory =
        surroundings
            .map(digest -> Memory.read(site.checkout().staging(), digest))
            .orElseGet(() -> Memory.of("", Map.of()));
    if (site.problems().stream().anyMatch(Problem::isError)) {
      return nothing(site.problems());
    }
    try {
      return staged(pages, memory);
    } catch (IOException e) {
      List<Problem> problems = new ArrayList<>(site.problems());
      problems.add(new Words(site.checkout(), settings.shownSessions()).cannotStage());
      return nothing(problems);
    }
  }

  private Reconciled staged(List<Planned> pages, Memory memory) throws IOException {
    Stage stage = Stage.open(site.checkout().staging());
    List<Planned> sorted = pages.stream().sorted(Comparator.comparing(Planned::path)).toList();
    try {
      return new Round(settings, site, writing, new Ledger(site, stage), memory).run(sorted);
    } catch (IOException | RuntimeException e) {
      Stage.delete(stage.folder());
      throw e;
    }
  }

  private Reconciled nothing(List<Problem> problems) {
    Checkout checkout = site.checkout();
    Path none = checkout.staging().resolve("stage-none");
    return new Reconciled(
        new StagedTree(checkout.site(), checkout.staging(), none, List.of()),
        List.of(),
        List.copyOf(problems),
        Memory.of("", Map.of()));
  }
}
