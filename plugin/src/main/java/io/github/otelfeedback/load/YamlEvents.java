package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Looks for what YAML can do and a record must not, before any tree is built. */
final class YamlEvents {

  private final Source source;
  private final List<Problem> problems = new ArrayList<>();
  private int documents;
  private int depth;

  YamlEvents(Source source) {
    this.source = source;
  }

  /** Every problem of these events, in their order; stops where the nesting is too deep. */
  List<Problem> check(Iterable<Event> events) {
    for (Event event : events) {
      document(event);
      node(event);
      if (tooDeep(event)) {
        break;
      }
    }
    return problems;
  }

  private void document(Event event) {
    if (event instanceof DocumentStartEvent start) {
      documents++;
      if (documents == 2) {
        refuse(
            event, "second-document", "A second document starts here.", "Keep only the first one.");
      }
      if (start.getVersion() != null || (start.getTags() != null && !start.getTags().isEmpty())) {
        refuse(
            event, "directive", "YAML directives are not used here.", "Delete the line with `%`.");
      }
    }
  }

  private void node(Event event) {
    if (event instanceof AliasEvent) {
      refuse(
          event,
          "alias",
          "Aliases (`*`) are not used here.",
          "Write the value itself, or quote the text.");
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      refuse(
          event,
          "anchor",
          "Anchors (`&`) are not used here.",
          "Delete the anchor, or quote the text.");
    }
    if (tag(event) != null) {
      refuse(event, "tag", "Tags (`!`) are not used here.", "Delete the tag, or quote the text.");
    }
  }

  private boolean tooDeep(Event event) {
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    if (event instanceof CollectionStartEvent && ++depth > YamlReader.DEPTH) {
      refuse(
          event,
          "too-deep",
          "This is nested too deep.",
          "No key of a record goes this deep: check the indentation.");
    }
    return depth > YamlReader.DEPTH;
  }

  private static @Nullable String tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
  }

  private void refuse(Event event, String rule, String message, String next) {
    Place place = source.at(event.getStartMark().getLine(), event.getStartMark().getColumn());
    problems.add(Problem.error(place, rule, message, next));
  }
}
