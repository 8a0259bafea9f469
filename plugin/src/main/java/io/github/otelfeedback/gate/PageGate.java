package io.github.otelfeedback.gate;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SiteLocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at finished pages: at what templates and facts added to the author's words.
 *
 * <p>Numbers are not looked at, since pages add none but dates, and neither is the spelling list,
 * whose words are those of the page. Names no word: a page may be on its way to a public log.
 */
public final class PageGate {

  private static final Pattern SPELLING = Pattern.compile("(?m)^cSpell:ignore:?.*(\\n .*)*");
  private static final Pattern NOT_A_LINE_END = Pattern.compile("[^\\n]");

  private final SiteLocale locale;
  private final Lexicon lexicon;

  /** A gate for the pages of a locale, whose readers know these words. */
  public PageGate(SiteLocale locale, Lexicon lexicon) {
    this.locale = locale;
    this.lexicon = lexicon;
  }

  /** What on these parts of a page nobody approved, once each. */
  public List<Problem> problems(String path, String page, List<Part> parts) {
    String text = SPELLING.matcher(page).replaceAll(PageGate::blank);
    List<String> lines = text.lines().toList();
    return parts.stream().flatMap(part -> problems(path, lines, part)).distinct().toList();
  }

  private Stream<Problem> problems(String path, List<String> lines, Part part) {
    int last = Math.min(part.lastLine(), lines.size());
    String text = String.join("\n", lines.subList(part.firstLine() - 1, last));
    Map<String, Problem> first = new LinkedHashMap<>();
    Author author = part.author();
    Gate.of(locale, lexicon.plus(author.words())).prompts(text, author.approved()).stream()
        .filter(prompt -> prompt.kind() != Kind.QUANTITY && prompt.kind() != Kind.PICTURE)
        .filter(prompt -> !author.wrote(prompt.text()))
        .forEach(prompt -> first.putIfAbsent(prompt.text(), problem(path, text, part, prompt)));
    return first.values().stream();
  }

  private static Problem problem(String path, String text, Part part, Prompt prompt) {
    String before = text.substring(0, prompt.start());
    int line = part.firstLine() + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
    return Problem.error(
        new Place(path, line, column),
        "page-not-approved",
        prompt.kind().words()
            + " comes here from a fact or a template, and nobody approved it by name.",
        "Change where it comes from, or write it under `words:` of the session's `approval`.");
  }

  private static String blank(MatchResult found) {
    return NOT_A_LINE_END.matcher(found.group()).replaceAll(" ");
  }
}
