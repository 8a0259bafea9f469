package io.github.otelfeedback.adopt;

import io.github.otelfeedback.site.LineChange;
import io.github.otelfeedback.site.ThreeWay;
import io.github.otelfeedback.translate.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what to change in a write-up so that it gives a page as somebody edited it.
 *
 * <p>Compares three texts: the page as it was generated once, as the record gives it now, and as it
 * stands. A segment that both sides changed is a conflict and left alone. Same texts, same result.
 */
public final class Adoption {

  private final WriteUpText file;
  private final EditedPage page;

  public Adoption(WriteUpText file, EditedPage page) {
    this.file = file;
    this.page = page;
  }

  /** What comes home; nothing where one of the texts has no front matter that can be read. */
  public Adopted adopted() {
    Optional<FrontMatter> source = FrontMatter.of(file.text());
    Optional<FrontMatter> ours = FrontMatter.of(page.generated());
    Optional<FrontMatter> theirs = FrontMatter.of(page.standing());
    Optional<FrontMatter> base = page.base().flatMap(FrontMatter::of);
    if (source.isEmpty() || ours.isEmpty() || theirs.isEmpty()) {
      return new Adopted(List.of(), List.of());
    }
    Adopted titles = new TitleEdits(source.get(), ours.get(), base, theirs.get()).edits();
    Adopted body = body(source.get(), ours.get(), base, theirs.get());
    return new Adopted(
        joined(titles.edits(), body.edits()), joined(titles.conflicts(), body.conflicts()));
  }

  private Adopted body(
      FrontMatter source, FrontMatter ours, Optional<FrontMatter> base, FrontMatter theirs) {
    List<String> lines = lines(ours);
    ThreeWay ways =
        base.map(front -> ThreeWay.of(lines(front), lines, lines(theirs)))
            .orElseGet(() -> ThreeWay.without(lines, lines(theirs)));
    PhraseEdits phrases = new PhraseEdits(source, lines);
    BodyEdits body = new BodyEdits(file, lines, Layout.of(file.text(), source.bodyStart(), lines));
    List<Conflict> conflicts = new ArrayList<>();
    Set<String> disputed = new TreeSet<>();
    for (LineChange change : ways.conflicts()) {
      for (String segment : segments(change, body, phrases)) {
        disputed.add(segment);
        conflicts.add(conflict(segment, change, lines));
      }
    }
    List<LineChange> generated =
        ways.changes().stream().filter(change -> !body.add(change)).toList();
    return new Adopted(joined(body.edits(disputed), phrases.edits(generated)), conflicts);
  }

  private static List<String> segments(LineChange change, BodyEdits body, PhraseEdits phrases) {
    List<String> written = body.segments(change);
    return written.isEmpty()
        ? phrases.edits(List.of(change)).stream().flatMap(edit -> edit.segments().stream()).toList()
        : written;
  }

  private static Conflict conflict(String segment, LineChange change, List<String> lines) {
    return new Conflict(
        segment,
        String.join("\n", change.lines()).strip(),
        String.join("\n", lines.subList(change.from(), change.to())).strip());
  }

  private static List<String> lines(FrontMatter front) {
    return front.body().lines().toList();
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }
}
