package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.localize.Segments;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Optional;

/**
 * Names segments in messages: those of a translation as its front matter names them, after the text
 * that it was made from.
 *
 * <p>In a session whose organization stays unnamed, a section is named by its number, because its
 * name is made of the words of its heading.
 */
final class SegmentWords {

  private final boolean unnamed;
  private final List<String> sections;
  private final List<String> names;

  SegmentWords(Texts texts, SiteLocale locale) {
    this.unnamed = texts.session() instanceof AnonymousSession;
    this.sections = sections(texts.text(locale));
    List<String> source = sections(texts.facts().translatedFrom(locale));
    this.names = source.size() == sections.size() ? source : sections;
  }

  private static List<String> sections(Optional<DisclosedText> text) {
    return text
        .map(written -> List.copyOf(Segments.of(written).texts().keySet()))
        .orElse(List.of())
        .stream()
        .filter(name -> name.startsWith("#"))
        .toList();
  }

  String of(String segment) {
    int section = sections.indexOf(segment);
    if (unnamed && segment.startsWith("#")) {
      return "section " + (section + 1);
    }
    return section < 0 ? segment : names.get(section);
  }
}
