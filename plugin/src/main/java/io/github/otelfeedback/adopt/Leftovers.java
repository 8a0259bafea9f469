package io.github.otelfeedback.adopt;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.LineChange;
import io.github.otelfeedback.site.PinLine;
import io.github.otelfeedback.site.ThreeWay;
import java.util.ArrayList;
import java.util.List;

/**
 * Names the places of a page that no write-up can give: what a template, the tool or {@code
 * session.yaml} puts there.
 */
public final class Leftovers {

  private static final String RULE = "not-adopted";
  private static final String FENCE = "---";
  private static final List<String> KEYS =
      List.of(
          "date",
          "author",
          "aliases",
          "canonical_url",
          "issue",
          "sig",
          "cSpell:ignore",
          PinLine.KEY);

  private final String shown;

  /**
   * @param shown how messages name the page
   */
  public Leftovers(String shown) {
    this.shown = shown;
  }

  /** A warning for each place at which a page differs from what its record gives now. */
  public List<Problem> of(String generated, String standing) {
    List<String> before = generated.lines().toList();
    List<String> after = standing.lines().toList();
    int matter = after.subList(1, after.size()).indexOf(FENCE) + 1;
    List<Problem> problems = new ArrayList<>();
    int moved = 0;
    for (LineChange change : ThreeWay.difference(before, after)) {
      int line = change.from() + moved;
      moved += change.lines().size() - (change.to() - change.from());
      problems.add(line <= matter ? key(after, line) : text(line));
    }
    return problems;
  }

  /** A warning for each edit of an index that the records do not give. */
  public List<Problem> ofIndex(EditedPage page) {
    if (page.base().isEmpty()) {
      return List.of(
          Problem.warning(
              Place.startOf(shown),
              RULE,
              "This page was edited, and how it was generated stands in no commit: nobody can tell"
                  + " the edits from what the records changed.",
              "Put topics that were changed into the write-ups by hand; then decide with"
                  + " -Dotel-feedback.edits=keep or overwrite."));
    }
    List<String> base = page.base().get().lines().toList();
    List<String> generated = page.generated().lines().toList();
    List<Problem> problems = new ArrayList<>();
    int moved = 0;
    for (LineChange change : ThreeWay.difference(base, page.standing().lines().toList())) {
      if (!change.isIn(generated, base)) {
        problems.add(ofIndex(change.from() + moved));
      }
      moved += change.lines().size() - (change.to() - change.from());
    }
    return problems;
  }

  private Problem ofIndex(int line) {
    return Problem.warning(
        new Place(shown, line + 1, 1),
        RULE,
        "This edit of the index could not be brought home.",
        "Only the topic of a row stands in a write-up; the rest is made from session.yaml,"
            + " series.yaml, templates and message bundles. Change it there, or undo the edit.");
  }

  private Problem key(List<String> lines, int line) {
    String key = key(lines.get(Math.min(line, lines.size() - 1)));
    if (key.equals(PinLine.KEY)) {
      return Problem.warning(
          new Place(shown, line + 1, 1),
          RULE,
          "The pin is not one that could be taken over.",
          "Pin the page to a commit of main that has its English page.");
    }
    return Problem.warning(
        new Place(shown, line + 1, 1),
        RULE,
        key.isEmpty()
            ? "This part of the front matter is not what the record gives."
            : "The front matter's `" + key + "` is not what the record gives.",
        "It is made from session.yaml; change it there, or undo the edit.");
  }

  /** A key of ours is no secret; another is not told. */
  private static String key(String line) {
    int colon = line.indexOf(": ");
    String key = colon < 0 ? line : line.substring(0, colon);
    return KEYS.contains(key) ? key : "";
  }

  private Problem text(int line) {
    return Problem.warning(
        new Place(shown, line + 1, 1),
        RULE,
        "This edit could not be brought home.",
        "Where a template or session.yaml gives these lines, change it there; where the record"
            + " changed too, see the note in target/; or undo the edit.");
  }
}
