package io.github.otelfeedback.adopt;

import io.github.otelfeedback.site.LineChange;
import io.github.otelfeedback.translate.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns changed lines of a page into edits of the write-up, where an author wrote these lines. */
final class BodyEdits {

  private final WriteUpText file;
  private final List<String> page;
  private final List<Chunk> chunks;
  private final TreeMap<Integer, Group> groups = new TreeMap<>();

  BodyEdits(WriteUpText file, List<String> page, List<Chunk> chunks) {
    this.file = file;
    this.page = page;
    this.chunks = chunks;
  }

  /** Chunks that follow each other, and what was changed in them. */
  private record Group(int first, int last, List<LineChange> changes) {

    Group with(Group other) {
      List<LineChange> all = new ArrayList<>(changes);
      all.addAll(other.changes);
      return new Group(Math.min(first, other.first), Math.max(last, other.last), all);
    }
  }

  /** Takes a change up, if its lines come from the write-up. */
  boolean add(LineChange change) {
    Optional<Group> group = group(change);
    group.ifPresent(this::add);
    return group.isPresent();
  }

  private void add(Group group) {
    Group all = group;
    for (int i = group.first(); i <= group.last(); i++) {
      Group other = groups.remove(i);
      if (other != null && !other.equals(all)) {
        for (int j = other.first(); j <= other.last(); j++) {
          groups.remove(j);
        }
        all = all.with(other);
      }
    }
    for (int i = all.first(); i <= all.last(); i++) {
      groups.put(i, all);
    }
  }

  /** The segments whose lines a change is about; none if it is about other lines. */
  List<String> segments(LineChange change) {
    return group(change).map(this::segments).orElse(List.of());
  }

  private List<String> segments(Group group) {
    return chunks.subList(group.first(), group.last() + 1).stream()
        .map(Chunk::segment)
        .distinct()
        .toList();
  }

  /** The edits, save those in segments that are in conflict. */
  List<SegmentEdit> edits(Set<String> conflicts) {
    Set<Integer> done = new TreeSet<>();
    List<SegmentEdit> edits = new ArrayList<>();
    for (Group group : groups.values()) {
      List<String> segments = segments(group);
      if (done.add(group.first()) && segments.stream().noneMatch(conflicts::contains)) {
        edits.add(new SegmentEdit(segments, List.of(edit(group))));
      }
    }
    return edits;
  }

  private Edit edit(Group group) {
    Chunk first = chunks.get(group.first());
    Chunk last = chunks.get(group.last());
    String before = file.text().substring(first.from(), last.to());
    List<String> lines = LineChange.applied(page, first.first(), last.next(), group.changes());
    String after = new SourceForm(file, before.contains("{#")).of(lines);
    int to = last.to();
    while (after.isEmpty() && to < file.text().length() && file.text().charAt(to) == '\n') {
      to++;
    }
    return new Edit(first.from(), to, after);
  }

  private Optional<Group> group(LineChange change) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < chunks.size(); i++) {
      if (touches(chunks.get(i), change)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first >= 0 && covers(first, last, change)
        ? Optional.of(new Group(first, last, List.of(change)))
        : Optional.empty();
  }

  private static boolean touches(Chunk chunk, LineChange change) {
    if (change.from() < change.to()) {
      return chunk.first() < change.to() && change.from() < chunk.next();
    }
    return (chunk.first() < change.from() && change.from() <= chunk.next())
        || (chunk.first() == change.from() && chunk.isIntroduction());
  }

  /** On the page and in the file: what a page does not show must not go with its neighbours. */
  private boolean covers(int first, int last, LineChange change) {
    for (int i = first; i < last; i++) {
      Chunk one = chunks.get(i);
      Chunk next = chunks.get(i + 1);
      boolean follows =
          one.next() == next.first() && file.text().substring(one.to(), next.from()).isBlank();
      if (!follows) {
        return false;
      }
    }
    return chunks.get(first).first() <= change.from() && change.to() <= chunks.get(last).next();
  }
}
