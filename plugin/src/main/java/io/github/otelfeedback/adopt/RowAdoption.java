package io.github.otelfeedback.adopt;

import io.github.otelfeedback.translate.FrontMatter;
import java.util.List;
import java.util.Optional;

/**
 * Finds what to change in write-ups so that they give the rows of an index as somebody edited them.
 *
 * <p>Only the topic of a row is anybody's words; a row is known again by the rest of it. What the
 * record changed, too, is a conflict and left alone.
 */
public final class RowAdoption {

  private static final String TOPIC = "topic";

  private final List<String> lines;
  private final IndexRows base;
  private final IndexRows standing;

  /** The edits of an index; without the page as it was generated once, each is a conflict. */
  public RowAdoption(EditedPage page) {
    this.lines = page.generated().lines().toList();
    this.base = IndexRows.of(page.base().map(text -> text.lines().toList()).orElse(List.of()));
    this.standing = IndexRows.of(page.standing().lines().toList());
  }

  /** Whether the topic of the row in these lines, counted from 1, is another one on the website. */
  public boolean touches(int first, int last) {
    IndexRows row = row(first, last);
    return row.topics().entrySet().stream()
        .anyMatch(
            one ->
                standing.topic(one.getKey()).filter(it -> !it.equals(one.getValue())).isPresent());
  }

  /** What comes home of the edits of these lines, counted from 1. */
  public Adopted adopted(WriteUpText file, int first, int last) {
    return FrontMatter.of(file.text())
        .flatMap(front -> adopted(front, row(first, last)))
        .orElseGet(() -> new Adopted(List.of(), List.of()));
  }

  private Optional<Adopted> adopted(FrontMatter front, IndexRows row) {
    return row.topics().entrySet().stream()
        .filter(one -> front.value(TOPIC).filter(one.getValue()::equals).isPresent())
        .findFirst()
        .flatMap(one -> adopted(front, one.getKey(), one.getValue()));
  }

  private Optional<Adopted> adopted(FrontMatter front, String rest, String ours) {
    Optional<String> theirs = standing.topic(rest).filter(topic -> !topic.equals(ours));
    if (theirs.isEmpty() || theirs.equals(base.topic(rest))) {
      return Optional.empty();
    }
    return base.topic(rest).filter(ours::equals).isPresent()
        ? front
            .withValue(TOPIC, theirs.get())
            .map(edit -> new SegmentEdit(List.of(TOPIC), List.of(edit)))
            .map(edit -> new Adopted(List.of(edit), List.of()))
        : Optional.of(new Adopted(List.of(), List.of(new Conflict(TOPIC, theirs.get(), ours))));
  }

  private IndexRows row(int first, int last) {
    return IndexRows.of(lines.subList(first - 1, Math.min(last, lines.size())));
  }
}
