package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a document at the headings that stand on its top level. */
final class Sections {

  private final String text;
  private final Places places;

  Sections(String text, Places places) {
    this.text = text;
    this.places = places;
  }

  List<Section> cut(List<Headings.Found> all) {
    List<Headings.Found> tops =
        all.stream().filter(found -> found.node().getParent() instanceof Document).toList();
    List<Section> sections = new ArrayList<>();
    sections.add(section(Optional.empty(), 0, 0, start(tops, 0)));
    for (int i = 0; i < tops.size(); i++) {
      Headings.Found found = tops.get(i);
      int body = places.endOfLine(places.line(found.node().getEndOffset()));
      sections.add(section(Optional.of(found.heading()), start(tops, i), body, start(tops, i + 1)));
    }
    return List.copyOf(sections);
  }

  private Section section(Optional<Heading> heading, int start, int body, int end) {
    return new Section(
        heading,
        places.line(start),
        text.substring(start, end).strip(),
        text.substring(body, end).strip());
  }

  private int start(List<Headings.Found> tops, int index) {
    return index < tops.size()
        ? places.startOfLine(places.line(tops.get(index).node().getStartOffset()))
        : text.length();
  }
}
