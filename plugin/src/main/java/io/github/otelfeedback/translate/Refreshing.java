package io.github.otelfeedback.translate;

import io.github.otelfeedback.localize.Segments;
import io.github.otelfeedback.localize.TranslationState;
import io.github.otelfeedback.localize.TranslationState.Freshness;
import io.github.otelfeedback.translate.Refreshed.Replaced;
import io.github.otelfeedback.value.SegmentDigest;
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
    List<String> waiting =
        state.named(Freshness.WAITING).stream()
            .filter(name -> !isDue(name, translation(front, name)))
            .toList();
    return new Refreshed(
        replaced.isEmpty()
            ? text
            : Edit.all(edited, List.of(SegmentRecorder.edit(front(edited), digests))),
        List.copyOf(replaced),
        waiting,
        waiting.stream().filter(this::isOld).toList());
  }

  private Map<String, String> digests(FrontMatter front) {
    Map<String, String> digests = new LinkedHashMap<>();
    state
        .segments()
        .forEach(
            (name, freshness) -> {
              Optional<String> mark = Optional.ofNullable(recorded.get(name));
              if (isDue(name, translation(front, name))) {
                digests.put(name, Segments.waiting(digest(name)));
              } else if (freshness != Freshness.UNKNOWN) {
                digests.put(name, mark.orElseThrow());
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

  /** What waits is put in anew while nobody has touched it. */
  private boolean isDue(String name, Optional<String> translation) {
    Optional<String> standing = translation.map(text -> SegmentDigest.of(text).hex());
    return (isOld(name) && standing.equals(putIn(name)))
        || Refresher.isDue(
            state.segments().getOrDefault(name, Freshness.UNKNOWN), translation.isPresent());
  }

  /** Whether it waits as the original had it once, and no longer has it. */
  private boolean isOld(String name) {
    return putIn(name).filter(old -> !old.equals(digest(name))).isPresent();
  }

  private Optional<String> putIn(String name) {
    return Optional.ofNullable(recorded.get(name)).flatMap(Segments::putIn);
  }

  private String digest(String name) {
    return original.digests().getOrDefault(name, "");
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
