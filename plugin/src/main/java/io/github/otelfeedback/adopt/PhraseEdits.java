package io.github.otelfeedback.adopt;

import io.github.otelfeedback.site.LineChange;
import io.github.otelfeedback.translate.FrontMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the texts of findings and people again in lines that a template made of them.
 *
 * <p>What stands before and behind such a text in its paragraph or list item has to be the same.
 */
final class PhraseEdits {

  private static final List<String> TABLES = List.of("findings", "people");
  private static final Pattern ESCAPE = Pattern.compile("(`[^`]+`)|\\\\(\\p{Punct})");

  private final FrontMatter front;
  private final List<String> page;

  PhraseEdits(FrontMatter front, List<String> page) {
    this.front = front;
    this.page = page;
  }

  /** The edits of the texts that changes can be about, where there is just one for its lines. */
  List<SegmentEdit> edits(List<LineChange> changes) {
    Map<Integer, List<LineChange>> byPlace = new TreeMap<>();
    changes.stream()
        .filter(change -> change.from() < change.to() && change.to() <= end(change.from()))
        .forEach(
            change ->
                byPlace
                    .computeIfAbsent(start(change.from()), place -> new ArrayList<>())
                    .add(change));
    return byPlace.entrySet().stream()
        .flatMap(place -> edit(place.getKey(), place.getValue()).stream())
        .toList();
  }

  private Optional<SegmentEdit> edit(int from, List<LineChange> changes) {
    int to = end(from);
    List<String> after = LineChange.applied(page, from, to, changes);
    String before = plain(page.subList(from, to));
    List<SegmentEdit> edits =
        names().stream().flatMap(name -> edit(name, before, plain(after)).stream()).toList();
    return edits.size() == 1 ? Optional.of(edits.get(0)) : Optional.empty();
  }

  private List<String> names() {
    return TABLES.stream()
        .flatMap(table -> front.keys(table).stream().map(id -> table + "." + id))
        .toList();
  }

  private Optional<SegmentEdit> edit(String name, String before, String after) {
    String phrase = front.value(name).map(PhraseEdits::spaced).orElse("");
    int at = phrase.isEmpty() ? -1 : before.indexOf(phrase);
    if (at < 0 || before.indexOf(phrase, at + 1) >= 0) {
      return Optional.empty();
    }
    String head = before.substring(0, at);
    String tail = before.substring(at + phrase.length());
    boolean same =
        after.startsWith(head)
            && after.endsWith(tail)
            && after.length() > head.length() + tail.length();
    return same
        ? front
            .withValue(name, after.substring(head.length(), after.length() - tail.length()).strip())
            .map(edit -> new SegmentEdit(List.of(name), List.of(edit)))
        : Optional.empty();
  }

  /** Where the paragraph or list item of a line starts. */
  private int start(int line) {
    int start = line;
    while (start > 0 && !page.get(start).startsWith("- ") && !page.get(start - 1).isEmpty()) {
      start--;
    }
    return start;
  }

  private int end(int line) {
    int end = line + 1;
    while (end < page.size() && !page.get(end).isEmpty() && !page.get(end).startsWith("- ")) {
      end++;
    }
    return end;
  }

  /** Lines as one, without the escapes of Markdown. */
  static String plain(List<String> lines) {
    String line = spaced(lines.stream().collect(Collectors.joining(" ")));
    return ESCAPE
        .matcher(line)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    found.group(1) == null ? found.group(2) : found.group(1)));
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
