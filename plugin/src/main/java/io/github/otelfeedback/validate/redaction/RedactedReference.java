package io.github.otelfeedback.validate.redaction;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.markdown.Reference;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What stays of a text stands without what is withheld.
 *
 * <p>No link leads to a withheld heading, whose words are in its address; no reference is defined
 * in withheld text alone; and no definition is left that only withheld text used.
 */
public final class RedactedReference implements TextRule {

  @Override
  public String name() {
    return "redacted-reference";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    if (text.session().redactions().isEmpty()) {
      return Stream.empty();
    }
    Withheld withheld = Withheld.in(text.session());
    if (withheld.cut().isEmpty() || !withheld.fits(text.body())) {
      return Stream.empty();
    }
    MarkdownDocument left = MarkdownDocument.parse(text.body().withoutSections(withheld.cut()));
    return Stream.of(links(text, left, withheld.ids()), undefined(text, left), unused(text, left))
        .flatMap(problems -> problems);
  }

  private Stream<Problem> links(Text text, MarkdownDocument left, List<String> ids) {
    boolean leads =
        left.links().stream()
            .anyMatch(link -> ids.stream().anyMatch(id -> isTo(link.destination(), id)));
    return text.body().links().stream()
        .filter(link -> leads && ids.stream().anyMatch(id -> isTo(link.destination(), id)))
        .map(
            link ->
                error(
                    text.at(link.line(), link.column()),
                    "This link leads to a section that is withheld.",
                    "Write the words without a link, or withhold this segment as well."));
  }

  private static boolean isTo(String destination, String id) {
    return destination.endsWith("#" + id);
  }

  private Stream<Problem> undefined(Text text, MarkdownDocument left) {
    List<String> before = labels(text.body(), false);
    return labels(left, false).stream()
        .filter(label -> !before.contains(label))
        .limit(1)
        .map(
            label ->
                error(
                    text.session().places().of("redact"),
                    "Withheld text of this session defines a reference that other text uses.",
                    "Move the definition to the end of the text that uses it."));
  }

  private Stream<Problem> unused(Text text, MarkdownDocument left) {
    List<String> used = labels(left, true);
    return text.body().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.DEFINITION)
        .filter(block -> isLeft(block, left) && !used.contains(label(block)))
        .map(
            block ->
                error(
                    text.at(block.line(), block.column()),
                    "Only withheld text uses this definition.",
                    "Move it into the section that is withheld."));
  }

  private static boolean isLeft(Block definition, MarkdownDocument left) {
    return left.blocks().stream()
        .anyMatch(
            block ->
                block.kind() == Block.Kind.DEFINITION
                    && block.source().equals(definition.source()));
  }

  private static List<String> labels(MarkdownDocument text, boolean defined) {
    return text.references().stream()
        .filter(reference -> reference.defined() == defined)
        .map(Reference::label)
        .map(RedactedReference::normal)
        .toList();
  }

  private static String label(Block definition) {
    int end = definition.source().indexOf("]:");
    return normal(definition.source().substring(1, Math.max(1, end)));
  }

  private static String normal(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
