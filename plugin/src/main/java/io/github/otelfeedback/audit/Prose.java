package io.github.otelfeedback.audit;

import java.util.List;

/** A text with its code taken out: fenced blocks and spans between backticks. */
final class Prose {

  private static final List<Rewrite> CODE =
      List.of(
          Rewrite.removal(Starts.line(), "(?ms)^[ \\t>]*```.*?^[ \\t>]*```[ \\t]*$"),
          Rewrite.removal(Starts.line(), "(?ms)^[ \\t>]*~~~.*?^[ \\t>]*~~~[ \\t]*$"),
          Rewrite.of("`", "(`+)(?!`)[^`]{0,500}?\\1", match -> " "));

  private Prose() {}

  static String of(String text) {
    String prose = text;
    for (Rewrite code : CODE) {
      prose = code.apply(prose);
    }
    return prose;
  }
}
