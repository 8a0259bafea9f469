package io.github.otelfeedback.scaffold;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the title of a video tells: who was the guest, of which organization, in which series. */
record VideoTitle(List<String> guests, Optional<String> organization, Optional<String> series) {

  private static final Pattern WITH =
      Pattern.compile(
          "(?i)\\b(?:with|feat\\.?|featuring)\\s+(?<who>.+?)(?:\\s+of\\s+(?<org>.+?))?[.]?$");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,\\s*(?:and\\s+)?|&|\\band\\b)\\s*");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(?:\\s+\\p{Lu}\\S*){1,3}");
  private static final Map<String, String> SERIES = new LinkedHashMap<>();

  static {
    SERIES.put("(?i)otel\\s+me\\b.*", "otel-me");
    SERIES.put("(?i)(otel|opentelemetry)\\s+q\\s*&\\s*a\\b.*", "otel-me");
    SERIES.put("(?i)otel\\s+in\\s+practice\\b.*", "otel-in-practice");
    SERIES.put("(?i).*humans\\s+of\\s+(otel|opentelemetry)\\b.*", "humans-of-otel");
    SERIES.put("(?i).*end[- ]user\\s+discussions?\\b.*", "end-user-discussions");
    SERIES.put("(?i).*\\bpanel\\b.*", "panel");
  }

  static VideoTitle of(String title) {
    Matcher with = WITH.matcher(title);
    boolean named = with.find();
    return new VideoTitle(
        named ? guests(with.group("who")) : List.of(),
        named ? Optional.ofNullable(with.group("org")) : Optional.empty(),
        series(title));
  }

  private static List<String> guests(String who) {
    return Arrays.stream(BETWEEN.split(who))
        .map(String::strip)
        .filter(name -> NAME.matcher(name).matches())
        .toList();
  }

  private static Optional<String> series(String title) {
    return SERIES.entrySet().stream()
        .filter(form -> title.matches(form.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
