package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.markdown.Fragment;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The words of the trade are spelt as the website spells them. */
public final class WebsiteTerm implements TextRule {

  @Override
  public String name() {
    return "website-term";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().fragments().stream()
        .filter(fragment -> fragment.kind() == Fragment.Kind.TEXT)
        .flatMap(fragment -> Terms.ALL.stream().flatMap(term -> misspelt(text, fragment, term)));
  }

  private Stream<Problem> misspelt(Text text, Fragment fragment, Terms.Term term) {
    return term.pattern()
        .matcher(fragment.source())
        .results()
        .filter(found -> !found.group().equals(term.instead()))
        .map((MatchResult found) -> problem(text, fragment, found.start(), term.instead()));
  }

  private Problem problem(Text text, Fragment fragment, int offset, String instead) {
    return warning(
        text.at(fragment, offset),
        "The website spells this differently.",
        "Write `" + instead + "`.");
  }
}
