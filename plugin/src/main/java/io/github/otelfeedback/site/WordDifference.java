package io.github.otelfeedback.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/**
 * Shows how a text changed, word by word, in the form of {@code git diff --word-diff}: {@code
 * [-old-]} and {@code {+new+}}.
 *
 * <p>Words stand between white space; line breaks do not count, except that an empty line stays.
 */
public final class WordDifference {

  private static final String PARAGRAPH = "\u00b6";

  /** The new text, with what was taken out and put in. */
  public String of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    List<String> shown = new ArrayList<>();
    int at = 0;
    for (Edit edit : new HistogramDiff().diff(RawTextComparator.DEFAULT, raw(old), raw(now))) {
      shown.addAll(now.subList(at, edit.getBeginB()));
      shown.addAll(marked("[-", old.subList(edit.getBeginA(), edit.getEndA()), "-]"));
      shown.addAll(marked("{+", now.subList(edit.getBeginB(), edit.getEndB()), "+}"));
      at = edit.getEndB();
    }
    shown.addAll(now.subList(at, now.size()));
    return String.join(" ", shown).replace(" " + PARAGRAPH + " ", "\n\n");
  }

  private static List<String> marked(String open, List<String> words, String close) {
    String text =
        words.stream().filter(word -> !word.equals(PARAGRAPH)).collect(Collectors.joining(" "));
    return text.isEmpty() ? List.of() : List.of(open + text + close);
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().replaceAll("\n\\s*\n", " " + PARAGRAPH + " ").split("\\s+"))
        .toList();
  }

  private static RawText raw(List<String> words) {
    return new RawText((String.join("\n", words) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
