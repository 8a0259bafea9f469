package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.localize.Segments;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;

/**
 * Names segments in messages; in a session whose organization stays unnamed, a section is named by
 * its number, because its name is made of the words of its heading.
 */
final class SegmentWords {

  private final boolean unnamed;
  private final List<String> sections;

  SegmentWords(Texts texts, SiteLocale locale) {
    this.unnamed = texts.session() instanceof AnonymousSession;
    this.sections =
        texts
            .text(locale)
            .map(text -> List.copyOf(Segments.of(text).texts().keySet()))
            .orElse(List.of())
            .stream()
            .filter(name -> name.startsWith("#"))
            .toList();
  }

  String of(String segment) {
    return unnamed && segment.startsWith("#")
        ? "section " + (sections.indexOf(segment) + 1)
        : segment;
  }
}
