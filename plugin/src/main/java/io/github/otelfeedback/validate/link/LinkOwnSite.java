package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.markdown.Piece;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Repair;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The website links to itself by path (its rule no-otel-io-external-urls). */
public final class LinkOwnSite implements TextRule {

  private static final Pattern REFUSED = Pattern.compile("^https?://(www\\.)?opentelemetry\\.io/");

  @Override
  public String name() {
    return "link-own-site";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().links().stream()
        .filter(link -> REFUSED.matcher(link.destination()).find())
        .map(
            link ->
                error(
                    text.at(link.line(), link.column()),
                    "This is the website's own address.",
                    "Write the path alone, without language, for example /docs/collector/."));
  }

  @Override
  public Stream<Repair> repairs(Text text) {
    return text.body().pieces().stream()
        .filter(piece -> piece.kind() == Piece.Kind.ADDRESS)
        .filter(piece -> REFUSED.matcher(piece.source()).find())
        .map(
            piece ->
                Repair.of(
                    piece,
                    REFUSED.matcher(piece.source()).replaceFirst("/"),
                    "The website's own address became a path."));
  }
}
