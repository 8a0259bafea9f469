package io.github.otelfeedback.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How one corpus came out.
 *
 * @param identical as Prettier leaves them
 * @param idempotent formatted again they stay the same
 * @param shownAlike a browser shows the same before and after
 * @param sound documents that Prettier itself leaves shown alike, and the same when it runs again
 * @param soundIdentical as Prettier leaves them, of the sound ones
 */
record Conformance(
    String corpus,
    ProseWrap wrap,
    int documents,
    int identical,
    int idempotent,
    int shownAlike,
    int sound,
    int soundIdentical) {

  static Conformance of(
      String corpus, List<String> texts, ProseWrap wrap, Prettier prettier, Path scratch)
      throws IOException, InterruptedException {
    List<String> ours = texts.stream().map(text -> MarkdownFormatter.format(text, wrap)).toList();
    List<String> theirs = prettier.format(texts, wrap, scratch);
    List<String> again = prettier.format(theirs, wrap, scratch);
    List<Boolean> alike = prettier.shownAlike(texts, ours, scratch);
    List<Boolean> theirsAlike = prettier.shownAlike(texts, theirs, scratch);
    int[] counts = new int[5];
    for (int i = 0; i < texts.size(); i++) {
      boolean identical = ours.get(i).equals(theirs.get(i));
      boolean sound = theirsAlike.get(i) && theirs.get(i).equals(again.get(i));
      counts[0] += identical ? 1 : 0;
      counts[1] += MarkdownFormatter.format(ours.get(i), wrap).equals(ours.get(i)) ? 1 : 0;
      counts[2] += alike.get(i) ? 1 : 0;
      counts[3] += sound ? 1 : 0;
      counts[4] += sound && identical ? 1 : 0;
    }
    return new Conformance(
        corpus, wrap, texts.size(), counts[0], counts[1], counts[2], counts[3], counts[4]);
  }

  /** The share of the sound documents that come out as Prettier leaves them. */
  double soundShare() {
    return (double) soundIdentical / sound;
  }

  static String header() {
    return "| corpus | wrap | documents | identical | idempotent | HTML equal | Prettier sound | of"
        + " them identical |";
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %d | %d | %d | %d (%.2f%%) |",
        corpus,
        wrap,
        documents,
        identical,
        idempotent,
        shownAlike,
        sound,
        soundIdentical,
        100 * soundShare());
  }
}
