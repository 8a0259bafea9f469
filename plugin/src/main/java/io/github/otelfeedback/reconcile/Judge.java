package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.Edits;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Compares what would be generated with what stands on the website and what the lock knows. */
final class Judge {

  private final SiteSnapshot site;
  private final Edits edits;

  Judge(SiteSnapshot site, Edits edits) {
    this.site = site;
    this.edits = edits;
  }

  /** What becomes of a file that can be generated. */
  Verdict judge(Candidate candidate) {
    Optional<SiteFile> standing = standing(candidate.path());
    Optional<Lock.Entry> ours = site.lock(candidate.locale()).entry(candidate.path());
    if (isTaken(candidate.path(), candidate.locale(), candidate.kind())) {
      return adopts(candidate, standing) ? unedited(candidate, standing.get()) : taken();
    }
    if (standing.isEmpty()) {
      return new Verdict(
          Outcome.NEW,
          candidate.kind() != PageKind.SECTION,
          false,
          ours.isEmpty() ? "It is written for the first time." : "It was missing.");
    }
    if (ours.isEmpty()) {
      return new Verdict(
          Outcome.SAME, false, false, "It stood there before and is the website's own.");
    }
    boolean known =
        standing.get().generated().equals(candidate.ids().generated())
            || standing.get().generated().equals(ours.get().blob());
    return known ? unedited(candidate, standing.get()) : edited(candidate, ours.get());
  }

  /** Whether somebody else's file stands where this one would go. */
  boolean isTaken(String path, SiteLocale locale, PageKind kind) {
    Lock lock = site.lock(locale);
    boolean foreign = site.paths().has(path) && lock.entry(path).isEmpty();
    boolean noFile = site.paths().has(path) && standing(path).isEmpty();
    return (foreign && kind == PageKind.CONTENT)
        || noFile
        || site.paths().twinsOf(path).stream().anyMatch(twin -> lock.entry(twin).isEmpty())
        || otherForm(path)
            .filter(site.paths()::has)
            .filter(p -> lock.entry(p).isEmpty())
            .isPresent();
  }

  /** The snapshot has pages and what is ours; a picture of somebody else is read when asked for. */
  private Optional<SiteFile> standing(String path) {
    Path file = site.checkout().file(path);
    if (site.file(path).isPresent() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return site.file(path);
    }
    try {
      return Optional.of(SiteFile.of(path, Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isPage(String path) {
    return path.endsWith(".md");
  }

  /** A post is a file or a folder with an index; both have the same address. */
  private static Optional<String> otherForm(String path) {
    if (!isPage(path) || path.endsWith("_index.md")) {
      return Optional.empty();
    }
    String bundle = "/index.md";
    return Optional.of(
        path.endsWith(bundle)
            ? path.substring(0, path.length() - bundle.length()) + ".md"
            : path.substring(0, path.length() - ".md".length()) + bundle);
  }

  /** A file that is what we would write is ours: its lock was lost, or a run was cut short. */
  private static boolean adopts(Candidate candidate, Optional<SiteFile> standing) {
    return standing
        .filter(file -> file.generated().equals(candidate.ids().generated()))
        .isPresent();
  }

  private static Verdict unedited(Candidate candidate, SiteFile standing) {
    if (standing.content().equals(candidate.ids().content())) {
      return new Verdict(Outcome.SAME, true, false, "It stands as generated.");
    }
    boolean drift = standing.generated().equals(candidate.ids().generated());
    return new Verdict(
        Outcome.CHANGED,
        true,
        true,
        drift ? "Its English page changed." : "It is not what its record gives now.");
  }

  private Verdict edited(Candidate candidate, Lock.Entry ours) {
    if (candidate.kind() == PageKind.YEAR) {
      return new Verdict(Outcome.SAME, false, false, "Edited, and the website's own from now on.");
    }
    if (ours.inputs().equals(candidate.inputs())) {
      return new Verdict(
          Outcome.EDITED, false, false, "Edited on the website; its record is unchanged.");
    }
    if (new OnlyFormatted(site.checkout()).is(candidate.locale(), ours)) {
      return new Verdict(
          Outcome.CHANGED,
          true,
          true,
          "It is not what its record gives now; only formatted since.");
    }
    if (new EditsHome(site.checkout()).are(candidate, ours)) {
      return new Verdict(
          Outcome.CHANGED, true, true, "Its edits were brought home, and its records changed.");
    }
    return switch (edits) {
      case REPORT ->
          new Verdict(
              Outcome.EDITED, false, true, "Edited on the website, and its record changed too.");
      case KEEP ->
          new Verdict(
              Outcome.EDITED,
              true,
              false,
              "Edited on the website, and kept although its record changed.");
      case OVERWRITE ->
          new Verdict(Outcome.CHANGED, true, true, "Its edits are written over, as asked for.");
    };
  }

  private static Verdict taken() {
    return new Verdict(
        Outcome.COLLISION, false, false, "A file that is not ours stands in its place.");
  }
}
