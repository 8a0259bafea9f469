package io.github.otelfeedback.audit.corpus;

import static io.github.otelfeedback.audit.corpus.Mutation.Phase.MARKUP;
import static io.github.otelfeedback.audit.corpus.Words.ANY;
import static io.github.otelfeedback.audit.corpus.Words.TWO_WORDS;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Markup that comes between the letters or around them. */
final class Markups {

  static final List<Mutation> ALL =
      List.of(
          markup("newline", TWO_WORDS, term -> term.replaceFirst(" ", "\n")),
          markup("newline in a quote", TWO_WORDS, term -> "> " + term.replaceFirst(" ", "\n> ")),
          markup("newline in a list", TWO_WORDS, term -> "- " + term.replaceFirst(" ", "\n  ")),
          markup("numbered list", TWO_WORDS, term -> "1. " + term.replaceFirst(" ", "\n2. ")),
          markup("hyphen and newline", ANY, term -> halves(term, "-\n")),
          markup("hyphen and newline in a quote", ANY, term -> halves(term, "-\n> ")),
          markup("backslash and newline", TWO_WORDS, term -> term.replaceFirst(" ", "\\\\\n")),
          markup("strong", ANY, term -> halves(term, "**") + "**"),
          markup("emphasis around a word", TWO_WORDS, term -> "_" + term.replaceFirst(" ", "_ ")),
          markup("strikethrough", ANY, term -> "~~" + halves(term, "~~")),
          markup("code around a word", TWO_WORDS, term -> "`" + term.replaceFirst(" ", "` ")),
          markup("link around a word", TWO_WORDS, Markups::link),
          markup("reference link", TWO_WORDS, term -> "[" + term.replaceFirst(" ", "][ref-1] ")),
          markup("footnote inside", TWO_WORDS, term -> term.replaceFirst(" ", "[^12] ")),
          markup("heading id inside", TWO_WORDS, term -> term.replaceFirst(" ", " {#top-7}\n")),
          markup("tag inside", ANY, term -> halves(term, "<b class=\"x1\">")),
          markup("long tag inside", ANY, term -> halves(term, "<a\n  href=\"/docs/\"\n>")),
          markup("comment inside", ANY, term -> halves(term, "<!-- see > 1 -->")),
          markup("comment", ANY, term -> "<!-- " + term + " -->"),
          markup("tag inside a comment", ANY, term -> "<!-- " + halves(term, "<br>") + " -->"),
          markup("shortcode inside", ANY, term -> halves(term, "{{% nb 3 %}}")),
          markup("shortcode parameter", ANY, term -> "{{< card title=\"" + term + "\" >}}"),
          markup("table cells", TWO_WORDS, term -> "| " + term.replaceFirst(" ", " | ") + " |"),
          markup("backslash escape", TWO_WORDS, term -> term.replaceFirst(" ", "\\\\_")),
          markup("break", TWO_WORDS, term -> term.replaceFirst(" ", "<br />")),
          markup("escaped newline", TWO_WORDS, term -> term.replaceFirst(" ", "\\\\n")),
          markup("escaped tab", TWO_WORDS, term -> term.replaceFirst(" ", "\\\\t")),
          markup("template braces", TWO_WORDS, term -> term.replaceFirst(" ", "{{/* 5 */}}")));

  private Markups() {}

  private static Mutation markup(
      String name, Predicate<String> suits, Function<String, String> write) {
    return Mutation.of(name, MARKUP, suits, write);
  }

  private static String halves(String term, String between) {
    int middle = term.offsetByCodePoints(0, term.codePointCount(0, term.length()) / 2);
    return term.substring(0, middle) + between + term.substring(middle);
  }

  private static String link(String term) {
    return "[" + term.replaceFirst(" ", "](https://lantern.example/about \"More\") ");
  }
}
