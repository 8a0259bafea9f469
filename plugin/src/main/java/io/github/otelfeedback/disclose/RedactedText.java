package io.github.otelfeedback.disclose;

import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.markdown.Section;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SiteLocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A text without the segments of these names, which are those of the English text. */
final class RedactedText {

  private final DisclosedText text;
  private final MarkdownDocument own;
  private final MarkdownDocument english;
  private final Set<String> names;

  RedactedText(DisclosedFacts facts, DisclosedText text, Set<String> names) {
    DisclosedText source = facts.texts().getOrDefault(SiteLocale.EN, text);
    this.text = text;
    this.own = MarkdownDocument.parse(text.body());
    this.english = MarkdownDocument.parse(source.body());
    this.names = new TreeSet<>(names);
  }

  DisclosedText disclosed() {
    Set<Integer> sections = sections();
    boolean matches = sections.isEmpty() || levels(own).equals(levels(english));
    if (names.contains("title") || names.contains(RedactedSegments.ALL) || !matches) {
      return with(Optional.empty(), Map.of(), Map.of(), "");
    }
    return with(
        text.title(),
        shown("findings", text.findings()),
        shown("people", text.people()),
        own.withoutSections(sections));
  }

  /** The sections that have to go, with those below them, whose names are added. */
  private Set<Integer> sections() {
    Set<Integer> sections = new TreeSet<>();
    for (String name : List.copyOf(names)) {
      if (name.equals("intro") || name.startsWith("#")) {
        sections.addAll(english.sectionsUnder(name.equals("intro") ? "" : name.substring(1)));
      }
    }
    List<Section> all = english.sections();
    sections.stream().filter(i -> i > 0).forEach(i -> names.add("#" + all.get(i).id()));
    return sections;
  }

  private static List<Integer> levels(MarkdownDocument document) {
    return document.sections().stream().map(Section::level).toList();
  }

  private Map<Key, String> shown(String kind, Map<Key, String> texts) {
    Map<Key, String> shown = new LinkedHashMap<>(texts);
    shown.keySet().removeIf(id -> names.contains(kind + "." + id));
    return shown;
  }

  private DisclosedText with(
      Optional<String> title, Map<Key, String> findings, Map<Key, String> people, String body) {
    boolean page = title.isPresent() || text.title().isEmpty();
    Map<String, String> segments = new LinkedHashMap<>(text.segments());
    segments.keySet().removeIf(name -> !isNamed(name, page));
    return new DisclosedText(
        text.locale(),
        title,
        text.linkTitle().filter(some -> isNamed("linkTitle", page)),
        text.topic().filter(some -> !names.contains("topic")),
        text.description().filter(some -> isNamed("description", page)),
        findings,
        people,
        text.translation(),
        segments,
        text.keep().stream().filter(name -> isNamed(name, page)).toList(),
        body);
  }

  private boolean isNamed(String name, boolean page) {
    return !names.contains(name) && (page || name.equals("topic"));
  }
}
