package io.github.otelfeedback.adopt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of an index of recordings.
 *
 * @param topics what stands in bold in front, without escapes, by the rest of the row; rows whose
 *     rest is the same are left out
 */
record IndexRows(Map<String, String> topics) {

  private static final Pattern ROW = Pattern.compile("- \\*\\*(.+?)\\*\\*\\\\? (.+)");

  /** The rows among these lines. */
  static IndexRows of(List<String> lines) {
    Map<String, String> topics = new LinkedHashMap<>();
    TreeSet<String> twice = new TreeSet<>();
    for (List<String> item : items(lines)) {
      Matcher row = ROW.matcher(PhraseEdits.plain(item));
      if (row.matches() && topics.put(row.group(2), row.group(1)) != null) {
        twice.add(row.group(2));
      }
    }
    topics.keySet().removeAll(twice);
    return new IndexRows(topics);
  }

  private static List<List<String>> items(List<String> lines) {
    List<List<String>> items = new ArrayList<>();
    List<String> item = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty() || line.startsWith("- ")) {
        items.add(item);
        item = new ArrayList<>();
      }
      item.add(line);
    }
    items.add(item);
    return items;
  }

  /** The topic of the row with this rest. */
  Optional<String> topic(String rest) {
    return Optional.ofNullable(topics.get(rest));
  }
}
