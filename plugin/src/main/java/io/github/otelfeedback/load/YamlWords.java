package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Our words for what the YAML parser found: its own quote the text, which may be private.
 *
 * <p>The parser's words serve only to choose among ours. Some faults are better shown where the
 * thing began ({@code atContext}) than where the parser gave up.
 */
record YamlWords(String sign, boolean atContext, String message, String next) {

  static final YamlWords UNREADABLE =
      new YamlWords(
          "", false, "This is not readable as YAML.", "Check indentation, quotes and backslashes.");

  private static final String QUOTE_IT = "Put the whole value in quotes.";

  private static final List<YamlWords> ALL =
      List.of(
          new YamlWords(
              "while scanning a quoted scalar; found unexpected end of stream",
              true,
              "A quote is opened here and never closed.",
              "Close it, or double an apostrophe inside single quotes."),
          new YamlWords(
              "while scanning a double-quoted scalar",
              false,
              "This is no escape of YAML.",
              "Write the backslash twice, or use single quotes."),
          new YamlWords(
              "'\\t(TAB)'", false, "A tab stands where spaces are needed.", "Indent with spaces."),
          new YamlWords(
              "mapping values are not allowed",
              false,
              "A colon stands inside a value, or the indentation is wrong.",
              "Put a value with a colon in quotes, or align the key with its neighbours."),
          new YamlWords(
              "could not find expected ':'",
              true,
              "A key without a colon starts here.",
              "Write `key: value`, with a colon and a space."),
          new YamlWords(
              "while parsing a flow",
              true,
              "A bracket or brace is opened here and its list does not end well.",
              "Close it, put a comma between the items, and an address with `?` in quotes."),
          new YamlWords(
              "while parsing a block mapping",
              false,
              "This does not continue the keys above it.",
              "Align the key with its neighbours; put a value that has quotes inside in quotes."),
          new YamlWords(
              "while parsing a block collection",
              false,
              "This does not continue the list above it.",
              "Indent it like the lines it belongs to."),
          new YamlWords(
              "cannot start any token", false, "A value cannot start like this.", QUOTE_IT),
          new YamlWords(
              "while scanning a block scalar",
              false,
              "This cannot stand behind `|` or `>`.",
              "Write the text on the lines below, indented."),
          new YamlWords(
              "while scanning an alias", true, "Aliases (`*`) are not used here.", QUOTE_IT),
          new YamlWords(
              "while scanning an anchor", true, "Anchors (`&`) are not used here.", QUOTE_IT));

  static YamlWords of(MarkedYAMLException fault) {
    String words = Objects.toString(fault.getContext(), "") + "; " + fault.getProblem();
    return ALL.stream()
        .filter(candidate -> words.contains(candidate.sign()))
        .findFirst()
        .orElse(UNREADABLE);
  }

  Problem at(Place place) {
    return Problem.error(place, "bad-yaml", message, next);
  }
}
