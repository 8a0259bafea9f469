package io.github.otelfeedback.translate;

import io.github.otelfeedback.localize.Segments;
import io.github.otelfeedback.localize.TranslationState;
import io.github.otelfeedback.localize.TranslationState.Freshness;
import io.github.otelfeedback.translate.Refreshed.Replaced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One translation on its way to the original as it is now. */
final class Refreshing {

  private final String text;
  private final NamedSections sections;
  private final Map<String, String> recorded;
  private final Segments original;
  private final TranslationState state;
  private final List<Replaced> replaced = new ArrayList<>();

  Refreshing(String text, NamedSections sections, Map<String, String> recorded, Segments original) {
    this.text = text;
    this.sections = sections;
    this.recorded = recorded;
    this.original = original;
    this.state = original.compare(recorded);
  }

  Refreshed refreshed() {
    FrontMatter front = front(text);
    Map<String, String> digests = digests(front);
    String edited = text.substring(0, front.bodyStart()) + body();
    for (String name : original.texts().keySet()) {
      edited = NamedSections.isSection(name) ? edited : withPhrase(edited, name);
    }
    removed().forEach(replaced::add);
    return new Refreshed(
        replaced.isEmpty()
            ? text
            : Edit.all(edited, List.of(SegmentRecorder.edit(front(edited), digests))),
        List.copyOf(replaced),
        state.named(Freshness.WAITING));
  }

  private Map<String, String> digests(FrontMatter front) {
    Map<String, String> digests = new LinkedHashMap<>();
    state
        .segments()
        .forEach(
            (name, freshness) -> {
              if (Refresher.isDue(freshness, translation(front, name).isPresent())) {
                digests.put(name, Segments.WAITING);
              } else if (freshness != Freshness.UNKNOWN) {
                digests.put(name, recorded.getOrDefault(name, Segments.WAITING));
              }
            });
    return digests;
  }

  private Optional<String> translation(FrontMatter front, String name) {
    return NamedSections.isSection(name)
        ? Optional.ofNullable(sections.texts().get(name))
        : front.value(name);
  }

  private String body() {
    Map<String, String> now = new LinkedHashMap<>();
    original.texts().keySet().stream()
        .filter(NamedSections::isSection)
        .forEach(name -> now.put(name, section(name)));
    return sections.with(now);
  }

  private String section(String name) {
    Optional<String> translation = Optional.ofNullable(sections.texts().get(name));
    return isDue(name, translation) ? replace(name, translation) : translation.orElse("");
  }

  private String withPhrase(String edited, String name) {
    FrontMatter front = front(edited);
    Optional<String> translation = front.value(name);
    if (!isDue(name, translation)) {
      return edited;
    }
    return front
        .withValue(name, original.texts().getOrDefault(name, ""))
        .map(
            edit -> {
              replace(name, translation);
              return Edit.all(edited, List.of(edit));
            })
        .orElse(edited);
  }

  private boolean isDue(String name, Optional<String> translation) {
    return Refresher.isDue(
        state.segments().getOrDefault(name, Freshness.UNKNOWN), translation.isPresent());
  }

  private String replace(String name, Optional<String> translation) {
    String now = original.texts().getOrDefault(name, "");
    replaced.add(new Replaced(name, translation, Optional.of(now)));
    return now;
  }

  private List<Replaced> removed() {
    return sections.texts().entrySet().stream()
        .filter(section -> !original.texts().containsKey(section.getKey()))
        .map(one -> new Replaced(one.getKey(), Optional.of(one.getValue()), Optional.empty()))
        .toList();
  }

  private static FrontMatter front(String text) {
    return FrontMatter.of(text).orElseThrow();
  }
}
