package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.markdown.Fragment;
import io.github.otelfeedback.markdown.Heading;
import io.github.otelfeedback.markdown.Piece;
import io.github.otelfeedback.markdown.Places;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Vocabulary;
import io.github.otelfeedback.validate.rule.Repair;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The words of the trade are spelt as the website spells them. */
public final class WebsiteTerm implements TextRule {

  private final List<Term> everywhere;
  private final List<Term> japanese;
  private final TermSearch anywhere;
  private final TermSearch inJapanese;

  public WebsiteTerm(Vocabulary vocabulary) {
    this.everywhere = Terms.everywhere(vocabulary);
    this.japanese = Terms.japanese(vocabulary);
    this.anywhere = new TermSearch(everywhere);
    this.inJapanese =
        new TermSearch(Stream.concat(everywhere.stream(), japanese.stream()).toList());
  }

  @Override
  public String name() {
    return "website-term";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().fragments().stream()
        .filter(fragment -> fragment.kind() == Fragment.Kind.TEXT)
        .flatMap(fragment -> misspelt(text, fragment));
  }

  /**
   * What is certain; the words of English only where the text is English.
   *
   * <p>A heading keeps its id, because links and translations refer to it.
   */
  @Override
  public Stream<Repair> repairs(Text text) {
    Places places = new Places(text.writeUp().body());
    List<Integer> headings = text.body().headings().stream().map(Heading::line).toList();
    List<Term> certain =
        terms(text).filter(one -> one.certain() && (text.isEnglish() || !one.isWord())).toList();
    return text.body().pieces().stream()
        .filter(piece -> piece.kind() == Piece.Kind.TEXT)
        .flatMap(piece -> repairs(piece, certain, headings.contains(places.line(piece.start()))));
  }

  private Stream<Term> terms(Text text) {
    return text.writeUp().locale() == SiteLocale.JA
        ? Stream.concat(everywhere.stream(), japanese.stream())
        : everywhere.stream();
  }

  private Stream<Problem> misspelt(Text text, Fragment fragment) {
    TermSearch search = text.writeUp().locale() == SiteLocale.JA ? inJapanese : anywhere;
    return search.in(fragment.source()).stream()
        .map(
            found ->
                warning(
                    text.at(fragment, found.words().start()),
                    "The website spells this differently.",
                    next(found.term())));
  }

  private static String next(Term term) {
    return term.shown().isEmpty()
        ? "Write it as the list of terms in the website's .textlintrc.yml has it."
        : "Write `" + term.shown() + "`.";
  }

  private static Stream<Repair> repairs(Piece piece, List<Term> terms, boolean sameLetters) {
    return terms.stream()
        .flatMap(
            term ->
                found(piece.source(), term)
                    .filter(
                        found ->
                            !sameLetters || term.written(found).equalsIgnoreCase(found.group()))
                    .map(found -> repair(piece, term, found)));
  }

  private static Repair repair(Piece piece, Term term, MatchResult found) {
    return new Repair(
        piece.start() + found.start(),
        piece.start() + found.end(),
        term.written(found),
        "A word became `" + term.shown() + "`.");
  }

  private static Stream<MatchResult> found(String words, Term term) {
    return term.pattern().matcher(words).results().filter(term::refuses);
  }
}
