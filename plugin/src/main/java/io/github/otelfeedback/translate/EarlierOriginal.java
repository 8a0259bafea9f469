package io.github.otelfeedback.translate;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.localize.Segments;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SiteLocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the texts that were translated among the versions of the original, by their digests. */
public final class EarlierOriginal {

  /** The text of each segment whose digest was recorded, from the first version that has it. */
  public Map<String, String> texts(List<String> versions, Map<String, String> recorded) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String version : versions) {
      FrontMatter.of(version)
          .map(front -> Segments.of(text(front)))
          .ifPresent(segments -> add(segments, recorded, found));
    }
    return found;
  }

  private static void add(
      Segments segments, Map<String, String> recorded, Map<String, String> found) {
    segments
        .digests()
        .forEach(
            (name, digest) -> {
              if (digest.equals(recorded.get(name))) {
                found.putIfAbsent(name, segments.texts().getOrDefault(name, ""));
              }
            });
  }

  private static DisclosedText text(FrontMatter front) {
    return new DisclosedText(
        SiteLocale.EN,
        front.value("title"),
        front.value("linkTitle"),
        front.value("topic"),
        front.value("description"),
        table(front, "findings"),
        table(front, "people"),
        Optional.empty(),
        Map.of(),
        List.of(),
        front.body());
  }

  private static Map<Key, String> table(FrontMatter front, String name) {
    Map<Key, String> table = new LinkedHashMap<>();
    for (String row : front.keys(name)) {
      Key.parse(row)
          .toOptional()
          .ifPresent(key -> front.value(name + "." + row).ifPresent(text -> table.put(key, text)));
    }
    return table;
  }
}
