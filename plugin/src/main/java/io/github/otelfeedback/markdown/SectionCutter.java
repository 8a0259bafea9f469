package io.github.otelfeedback.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts sections out of a text. */
record SectionCutter(String source, List<Section> sections) {

  String without(Collection<Integer> cut) {
    List<String> lines = List.of(source.split("\n", -1));
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      if (!cut.contains(i)) {
        kept.addAll(lines.subList(start(i), i + 1 < sections.size() ? start(i + 1) : lines.size()));
      }
    }
    String text = String.join("\n", kept);
    List<String> ids = ids(cut);
    List<String> now = MarkdownDocument.parse(text).headings().stream().map(Heading::id).toList();
    return now.equals(ids) || now.size() != ids.size()
        ? text
        : MarkdownDocument.parse(text).withHeadingIds(ids);
  }

  private int start(int section) {
    return section == 0 ? 0 : sections.get(section).line() - 1;
  }

  /** The ids of all headings that stay, also of those within quotations and lists. */
  private List<String> ids(Collection<Integer> cut) {
    return MarkdownDocument.parse(source).headings().stream()
        .filter(heading -> !cut.contains(sectionOf(heading.line())))
        .map(Heading::id)
        .toList();
  }

  private int sectionOf(int line) {
    int section = 0;
    for (int i = 1; i < sections.size(); i++) {
      section = sections.get(i).line() <= line ? i : section;
    }
    return section;
  }
}
