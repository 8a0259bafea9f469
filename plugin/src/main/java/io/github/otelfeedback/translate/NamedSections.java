package io.github.otelfeedback.translate;

import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.markdown.Section;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sections of a translation under the names of the segments that they translate.
 *
 * <p>Sections have no names of their own: they stand in the order in which the recorded segments
 * stand, or else in that of the original.
 */
record NamedSections(String body, Map<String, String> texts) {

  /** Names the sections; nothing where their number fits neither list of names. */
  static Optional<NamedSections> of(String body, List<String> recorded, List<String> original) {
    List<String> sections =
        MarkdownDocument.parse(body).sections().stream()
            .map(Section::source)
            .filter(source -> !source.isBlank())
            .toList();
    List<String> names = recorded.size() == sections.size() ? recorded : original;
    if (names.size() != sections.size()) {
      return Optional.empty();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    Iterator<String> next = names.iterator();
    sections.forEach(source -> texts.put(next.next(), source));
    return Optional.of(new NamedSections(body, texts));
  }

  static boolean isSection(String name) {
    return name.equals("intro") || name.startsWith("#");
  }

  /** The body with these sections in this order; where the order is the same, only they change. */
  String with(Map<String, String> sections) {
    return List.copyOf(sections.keySet()).equals(List.copyOf(texts.keySet()))
        ? inPlace(sections)
        : "\n" + String.join("\n\n", sections.values()) + "\n";
  }

  private String inPlace(Map<String, String> sections) {
    List<Edit> edits = new ArrayList<>();
    int at = 0;
    for (Map.Entry<String, String> section : texts.entrySet()) {
      int from = body.indexOf(section.getValue(), at);
      at = from + section.getValue().length();
      edits.add(new Edit(from, at, sections.getOrDefault(section.getKey(), "")));
    }
    return Edit.all(body, edits);
  }
}
