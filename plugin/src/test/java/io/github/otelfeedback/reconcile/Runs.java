package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.Edits;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Runs over a website in a project of their own, one after the other. */
public final class Runs {

  public static final String POST = "content/en/blog/2025/a.md";
  public static final String LOCK = "content/en/.otel-feedback.lock";

  private final Path project;
  private final Website website;
  private Pins pins = Pins.RECORDED;
  private Edits edits = Edits.REPORT;
  private Set<SessionId> posts = Set.of();
  private boolean refreshIndexes;
  private Set<SiteLocale> unreviewed = Set.of();
  private Set<SiteLocale> locales = EnumSet.allOf(SiteLocale.class);

  public Runs(Path project) throws IOException {
    this.project = project;
    this.website = new Website(project, "site");
  }

  public Website website() {
    return website;
  }

  Runs with(Pins other) {
    pins = other;
    return this;
  }

  Runs with(Edits other) {
    edits = other;
    return this;
  }

  Runs with(SiteLocale... only) {
    locales = EnumSet.copyOf(List.of(only));
    return this;
  }

  Runs onlyPostsOf(SessionId... only) {
    posts = Set.of(only);
    return this;
  }

  Runs unreviewed(SiteLocale... some) {
    unreviewed = Set.of(some);
    return this;
  }

  Runs refreshing(boolean indexes) {
    refreshIndexes = indexes;
    return this;
  }

  void picture(String name, String bytes) throws IOException {
    Path assets = project.resolve("sessions/" + Pages.SESSION + "/assets");
    Files.createDirectories(assets);
    Files.writeString(assets.resolve(name), bytes);
  }

  /** Decides and stages, and leaves the website alone. */
  public Reconciled reconcile(Page... pages) {
    ReconcileSettings settings =
        new ReconcileSettings(
            pins,
            edits,
            locales,
            posts,
            refreshIndexes,
            unreviewed,
            project.resolve("sessions"),
            "sessions");
    return new Reconciler(settings, website.read(), Pages::write).reconcile(List.of(pages));
  }

  /** Decides and puts the result in place in the plainest way. */
  Reconciled run(Page... pages) throws IOException {
    Reconciled reconciled = reconcile(pages);
    for (StagedEntry entry : reconciled.tree().entries()) {
      Path target = website.site().resolve(entry.path());
      if (entry.action() == StagedEntry.Action.WRITE) {
        Files.createDirectories(target.getParent());
        Files.copy(entry.file(), target, StandardCopyOption.REPLACE_EXISTING);
      } else if (entry.action() == StagedEntry.Action.REMOVE) {
        Files.delete(target);
      }
    }
    reconciled.tree().discard();
    return reconciled;
  }

  /** The outcome of every file but the locks, by site path. */
  static Map<String, Outcome> outcomes(Reconciled reconciled) {
    Map<String, Outcome> outcomes = new TreeMap<>();
    reconciled.decisions().stream()
        .filter(decision -> !decision.path().endsWith(".lock"))
        .forEach(decision -> outcomes.put(decision.path(), decision.outcome()));
    return outcomes;
  }

  static List<String> rules(Reconciled reconciled) {
    return reconciled.problems().stream().map(Problem::rule).toList();
  }
}
