package io.github.otelfeedback.report;

import io.github.otelfeedback.report.PageChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The differences of a run: some lines of each for the log, and all of them as files.
 *
 * <p>The patch holds how pages change that stand already, and {@code git apply} takes it. The other
 * file holds, for each page that was edited on the website while its record changed, what was
 * edited and how the page that the record gives differs from it.
 */
public final class Patches {

  private static final int LINES = 24;
  private static final int PAGES = 10;

  private final RunReport report;

  public Patches(RunReport report) {
    this.report = report;
  }

  /** The files by name; those without content are absent. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    String patch = all(change -> change.kind() == Kind.CHANGED ? change.difference() : none());
    String edits = all(Patches::both);
    if (!patch.isEmpty()) {
      files.put(name("patch"), patch);
    }
    if (!edits.isEmpty()) {
      files.put(name("edits.diff"), edits);
    }
    return files;
  }

  /** The names that the files have in any run of the goal. */
  public List<String> names() {
    return List.of(name("patch"), name("edits.diff"));
  }

  private String name(String ending) {
    return report.goal() + "." + ending;
  }

  private interface Part {
    Optional<String> of(PageChange change);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private String all(Part part) {
    return report.changes().stream()
        .flatMap(change -> part.of(change).stream())
        .collect(Collectors.joining());
  }

  private static Optional<String> both(PageChange change) {
    if (change.kind() != Kind.EDITED || change.difference().isEmpty()) {
      return Optional.empty();
    }
    String theirs =
        change
            .edits()
            .map(edits -> "What was edited on the website:\n\n" + edits + "\n")
            .orElse("");
    return Optional.of(
        theirs
            + "How the page that the record gives differs from the one on the website:\n\n"
            + change.difference().get()
            + "\n");
  }

  /**
   * What the log shows: the first lines of the first pages.
   *
   * @param whole whether pages that change are shown, and not those alone that somebody decides on
   */
  public List<String> lines(boolean whole) {
    List<String> texts =
        report.changes().stream()
            .flatMap(
                change ->
                    (whole && change.kind() == Kind.CHANGED ? change.difference() : both(change))
                        .stream())
            .toList();
    List<String> lines = new ArrayList<>();
    texts.stream().limit(PAGES).forEach(text -> shorten(text, lines));
    if (texts.size() > PAGES) {
      lines.add("... and " + (texts.size() - PAGES) + " more pages");
    }
    return lines;
  }

  private static void shorten(String text, List<String> lines) {
    List<String> all = text.lines().toList();
    lines.addAll(all.subList(0, Math.min(LINES, all.size())));
    if (all.size() > LINES) {
      lines.add("... and " + (all.size() - LINES) + " more lines");
    }
  }
}
