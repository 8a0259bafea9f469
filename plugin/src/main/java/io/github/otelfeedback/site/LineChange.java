package io.github.otelfeedback.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of a page that somebody replaced.
 *
 * @param from the first of them, counted from 0 in the page as its record gives it
 * @param to behind the last of them; the same where lines were only put in
 * @param lines what stands there instead
 */
public record LineChange(int from, int to, List<String> lines) {

  /**
   * Whether a text has these lines, or no longer has those that went.
   *
   * @param before the page that was changed
   */
  public boolean isIn(List<String> text, List<String> before) {
    return lines.isEmpty()
        ? Collections.indexOfSubList(text, before.subList(from, to)) < 0
        : Collections.indexOfSubList(text, lines) >= 0;
  }

  /** Some lines of a page after changes that do not overlap. */
  public static List<String> applied(
      List<String> page, int from, int to, List<LineChange> changes) {
    List<String> lines = new ArrayList<>();
    int at = from;
    for (LineChange change :
        changes.stream().sorted(Comparator.comparingInt(LineChange::from)).toList()) {
      lines.addAll(page.subList(at, change.from()));
      lines.addAll(change.lines());
      at = change.to();
    }
    lines.addAll(page.subList(at, to));
    return lines;
  }
}
