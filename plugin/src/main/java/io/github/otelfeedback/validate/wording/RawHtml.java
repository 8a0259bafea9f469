package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.markdown.Fragment;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text is Markdown: no tag of it can script, hide or break a page. */
public final class RawHtml implements TextRule {

  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

  @Override
  public String name() {
    return "raw-html";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    Stream<Place> blocks =
        text.body().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.HTML)
            .map(block -> text.at(block.line(), block.column()));
    Stream<Place> fragments =
        text.body().fragments().stream()
            .filter(fragment -> fragment.kind() == Fragment.Kind.HTML)
            .filter(fragment -> !fragment.source().startsWith("</"))
            .map(fragment -> text.at(fragment.line(), fragment.column()));
    Stream<Place> phrases =
        text.phrases().stream()
            .filter(phrase -> TAG.matcher(phrase.text()).find())
            .map(phrase -> phrase.place());
    return Stream.of(blocks, fragments, phrases).flatMap(places -> places).map(this::refused);
  }

  private Problem refused(Place place) {
    return error(
        place,
        "HTML does not belong in a text, and neither do its comments.",
        "Write Markdown; put a tag that is meant as such between backticks.");
  }
}
