package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.fact.Translation.Translator;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Phrase;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Neither a text of a session nor the credit of its translators tells a name that it withholds. */
public final class TermTold implements TextRule {

  @Override
  public String name() {
    return "withheld-term";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    List<WithheldTerm> terms = WithheldTerms.of(text.session());
    return terms.isEmpty()
        ? Stream.empty()
        : Stream.of(body(text, terms), phrases(text, terms), translators(text, terms))
            .flatMap(places -> places)
            .map(place -> problem(text.session(), place));
  }

  private static Stream<Place> body(Text text, List<WithheldTerm> terms) {
    List<String> lines = text.lines();
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(i -> columns(lines.get(i), terms).map(column -> text.at(i + 1, column)));
  }

  private static Stream<Place> phrases(Text text, List<WithheldTerm> terms) {
    return text.phrases().stream()
        .filter(phrase -> columns(phrase.text(), terms).findAny().isPresent())
        .map(Phrase::place);
  }

  /** They are credited where the page is proposed to the website. */
  private static Stream<Place> translators(Text text, List<WithheldTerm> terms) {
    List<Translator> by = text.writeUp().translation().map(Translation::by).orElse(List.of());
    return IntStream.range(0, by.size())
        .filter(i -> isTold(by.get(i), terms))
        .mapToObj(i -> text.at("translation.by[" + i + "]"));
  }

  private static boolean isTold(Translator translator, List<WithheldTerm> terms) {
    return Stream.concat(
            Stream.of(translator.name()), translator.github().stream().map(Object::toString))
        .anyMatch(text -> columns(text, terms).findAny().isPresent());
  }

  private static Stream<Integer> columns(String line, List<WithheldTerm> terms) {
    FoldedLine folded = FoldedLine.of(line);
    return terms.stream().flatMap(term -> term.column(folded).stream().boxed()).distinct();
  }

  private Problem problem(SessionRecord session, Place place) {
    return Withdrawals.soften(
        session,
        error(
            place,
            "A name that this session withholds stands here.",
            "Word it without the name, as the organization agreed."));
  }
}
