package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/**
 * What was changed on the website, seen from the page as its record gives it now.
 *
 * @param changes what only the website changed
 * @param conflicts what the record changed, too, in another way
 */
public record ThreeWay(List<LineChange> changes, List<LineChange> conflicts) {

  /** Compares lines: as generated once, as the record gives them now, as they stand. */
  public static ThreeWay of(List<String> base, List<String> ours, List<String> theirs) {
    MergeResult<RawText> merged =
        new MergeAlgorithm(new HistogramDiff())
            .merge(RawTextComparator.DEFAULT, raw(base), raw(ours), raw(theirs));
    List<String> result = new ArrayList<>();
    List<LineChange> conflicts = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (MergeChunk chunk : merged) {
      List<String> lines =
          lines(
              merged.getSequences().get(chunk.getSequenceIndex()),
              chunk.getBegin(),
              chunk.getEnd());
      switch (chunk.getConflictState()) {
        case FIRST_CONFLICTING_RANGE -> {
          from = chunk.getBegin();
          to = chunk.getEnd();
          result.addAll(lines);
        }
        case NEXT_CONFLICTING_RANGE -> conflicts.add(new LineChange(from, to, lines));
        case NO_CONFLICT -> result.addAll(lines);
        default -> {
          // The lines from which both sides departed are in neither.
        }
      }
    }
    return new ThreeWay(difference(ours, result), List.copyOf(conflicts));
  }

  /** Without the page as it was generated once, nobody can tell who changed what. */
  public static ThreeWay without(List<String> ours, List<String> theirs) {
    return new ThreeWay(List.of(), difference(ours, theirs));
  }

  /** What was changed between two texts; what can slide starts with text, not a blank line. */
  public static List<LineChange> difference(List<String> before, List<String> after) {
    List<LineChange> changes = new ArrayList<>();
    for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, raw(before), raw(after))) {
      changes.add(
          slid(
              before,
              new LineChange(
                  edit.getBeginA(),
                  edit.getEndA(),
                  List.copyOf(after.subList(edit.getBeginB(), edit.getEndB())))));
    }
    return List.copyOf(changes);
  }

  /** Deleted lines that begin with a blank one and are followed by one can be told either way. */
  private static LineChange slid(List<String> before, LineChange change) {
    boolean blanks =
        change.lines().isEmpty()
            && change.to() < before.size()
            && before.get(change.from()).isEmpty()
            && before.get(change.to()).isEmpty();
    return blanks ? new LineChange(change.from() + 1, change.to() + 1, List.of()) : change;
  }

  private static RawText raw(List<String> lines) {
    String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    return new RawText(text.getBytes(UTF_8));
  }

  private static List<String> lines(RawText text, int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(text.getString(i));
    }
    return lines;
  }
}
