package io.github.otelfeedback.markdown;

import java.util.List;

/** Writes explicit ids behind headings; all other text stays as it is. */
final class HeadingIdWriter {

  private final StringBuilder text;

  HeadingIdWriter(String source) {
    this.text = new StringBuilder(source);
  }

  String write(List<Headings.Found> headings, List<String> ids) {
    if (headings.size() != ids.size()) {
      throw new IllegalArgumentException(
          headings.size() + " headings cannot take " + ids.size() + " ids");
    }
    for (int i = headings.size() - 1; i >= 0; i--) {
      write(headings.get(i), ids.get(i));
    }
    return text.toString();
  }

  private void write(Headings.Found found, String id) {
    int start = found.node().getText().getStartOffset();
    int end = found.node().getText().getEndOffset();
    String shown = found.heading().text();
    text.replace(start, end, shown + (shown.isEmpty() ? "" : " ") + "{#" + id + "}");
  }
}
