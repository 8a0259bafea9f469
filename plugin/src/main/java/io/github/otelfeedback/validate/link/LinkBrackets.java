package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.markdown.Piece;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Repair;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brackets are either a link or escaped (the website's rule no-shortcut-ref-link).
 *
 * <p>Left alone: numbers, an ellipsis, the boxes of task lists, footnotes and types of alerts.
 */
public final class LinkBrackets implements TextRule {

  private static final Pattern IGNORED = Pattern.compile("[-+,n\\d.\\s]+|x|X|[!^].*");

  @Override
  public String name() {
    return "link-brackets";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().references().stream()
        .filter(one -> !IGNORED.matcher(one.label()).matches())
        .filter(one -> one.shortcut() || !one.defined())
        .map(
            one ->
                error(
                    text.at(one.line(), one.column()),
                    one.defined()
                        ? "A reference needs a second pair of brackets."
                        : "These brackets look like a link, but their label is not defined.",
                    one.defined()
                        ? "Write `[label][]`."
                        : "Escape the first one, `\\[like this]`, or define the label below the"
                            + " text."));
  }

  @Override
  public Stream<Repair> repairs(Text text) {
    return text.body().pieces().stream()
        .filter(piece -> piece.kind() == Piece.Kind.SHORTCUT)
        .filter(piece -> !IGNORED.matcher(label(piece)).matches())
        .map(
            piece ->
                new Repair(
                    piece.end(),
                    piece.end(),
                    "[]",
                    "A reference got its second pair of brackets."));
  }

  private static String label(Piece piece) {
    return piece.source().substring(piece.source().indexOf('[') + 1, piece.source().length() - 1);
  }
}
