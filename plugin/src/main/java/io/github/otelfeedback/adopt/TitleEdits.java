package io.github.otelfeedback.adopt;

import io.github.otelfeedback.translate.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the titles home that were changed in the front matter of a page. */
final class TitleEdits {

  private static final String TITLE = "title";
  private static final String LINK = "linkTitle";

  private final FrontMatter file;
  private final FrontMatter ours;
  private final Optional<FrontMatter> base;
  private final FrontMatter theirs;
  private final List<SegmentEdit> edits = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  TitleEdits(FrontMatter file, FrontMatter ours, Optional<FrontMatter> base, FrontMatter theirs) {
    this.file = file;
    this.ours = ours;
    this.base = base;
    this.theirs = theirs;
  }

  Adopted edits() {
    take(TITLE, ours.value(TITLE));
    Optional<String> title = theirs.value(TITLE).filter(some -> conflicts.isEmpty());
    take(LINK, file.value(LINK).isPresent() ? ours.value(LINK) : title.or(() -> ours.value(TITLE)));
    return new Adopted(List.copyOf(edits), List.copyOf(conflicts));
  }

  /** Takes a value of the page where it is another than the one that the record would give. */
  private void take(String key, Optional<String> given) {
    Optional<String> now = theirs.value(key);
    if (now.isEmpty() || now.equals(given)) {
      return;
    }
    boolean changedThere = !now.equals(base.flatMap(front -> front.value(key)));
    boolean changedHere = !ours.value(key).equals(base.flatMap(front -> front.value(key)));
    if (changedHere && changedThere && !now.equals(ours.value(key))) {
      conflicts.add(new Conflict(key, now.get(), ours.value(key).orElse("")));
    } else if (!changedHere) {
      file.withValue(key, now.get())
          .ifPresent(edit -> edits.add(new SegmentEdit(List.of(key), List.of(edit))));
    }
  }
}
