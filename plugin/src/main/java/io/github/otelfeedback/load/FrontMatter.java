package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Problem;
import java.util.List;
import java.util.Optional;

/** A write-up cut in two: the YAML between the lines of hyphens, and the Markdown below. */
record FrontMatter(Source yaml, Source body) {

  private static final String FENCE = "---";
  private static final String NEXT =
      "Start the file with a line `---`, then the keys, then a second line `---`, then the text.";

  /** Cuts a text; blank lines before the Markdown belong to neither part. */
  static Optional<FrontMatter> cut(Source source, List<Problem> problems) {
    String text = source.text();
    int first = lineEnd(text, 0);
    if (!isFence(text.substring(0, first))) {
      problems.add(
          Problem.error(source.start(), "no-front-matter", "The front matter is missing.", NEXT));
      return Optional.empty();
    }
    int line = 1;
    for (int start = first + 1; start <= text.length(); line++) {
      int end = lineEnd(text, start);
      if (isFence(text.substring(start, end))) {
        Source yaml =
            new Source(source.file(), source.firstLine() + 1, between(text, first, start));
        return Optional.of(new FrontMatter(yaml, body(source, line + 1, end + 1)));
      }
      start = end + 1;
    }
    problems.add(
        Problem.error(source.start(), "open-front-matter", "The front matter never ends.", NEXT));
    return Optional.empty();
  }

  /** The lines between a line that ends here and one that starts there. */
  private static String between(String text, int end, int start) {
    return end + 1 < start ? text.substring(end + 1, start - 1) : "";
  }

  private static Source body(Source source, int line, int from) {
    String text = source.text();
    int start = from;
    int blank = 0;
    while (start < text.length() && isBlank(text, start)) {
      start = lineEnd(text, start) + 1;
      blank++;
    }
    return start < text.length()
        ? new Source(source.file(), source.firstLine() + line + blank, text.substring(start))
        : new Source(source.file(), source.firstLine() + line, "");
  }

  private static boolean isBlank(String text, int start) {
    return text.substring(start, lineEnd(text, start)).isBlank();
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }
}
