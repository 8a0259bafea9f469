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
    List<String> lines = source.lines();
    if (!isFence(lines.get(0))) {
      problems.add(
          Problem.error(source.start(), "no-front-matter", "The front matter is missing.", NEXT));
      return Optional.empty();
    }
    int end = next(lines, 1);
    if (end == lines.size()) {
      problems.add(
          Problem.error(source.start(), "open-front-matter", "The front matter never ends.", NEXT));
      return Optional.empty();
    }
    return Optional.of(new FrontMatter(source.part(1, end), body(source, lines, end + 1)));
  }

  private static Source body(Source source, List<String> lines, int from) {
    int start = from;
    while (start < lines.size() && lines.get(start).isBlank()) {
      start++;
    }
    return source.part(start == lines.size() ? Math.min(from, start) : start, lines.size());
  }

  private static int next(List<String> lines, int from) {
    int line = from;
    while (line < lines.size() && !isFence(lines.get(line))) {
      line++;
    }
    return line;
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals(FENCE);
  }
}
