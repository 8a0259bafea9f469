package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.markdown.Piece;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Repair;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links are https (the website's rule no-http-urls). */
public final class LinkHttp implements TextRule {

  private static final Pattern REFUSED =
      Pattern.compile("^http://(?!([\\w-]+\\.)?localhost\\b)(?!127\\.0)");

  private static final Pattern OWN = Pattern.compile("http://(www\\.)?opentelemetry\\.io([?#].*)?");

  @Override
  public String name() {
    return "link-http";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().links().stream()
        .filter(link -> REFUSED.matcher(link.destination()).find())
        .map(
            link ->
                error(
                    text.at(link.line(), link.column()),
                    "The website refuses plain http.",
                    "Write https://."));
  }

  /** Only of one host do we know that it answers the same either way. */
  @Override
  public Stream<Repair> repairs(Text text) {
    return text.body().pieces().stream()
        .filter(piece -> piece.kind() == Piece.Kind.ADDRESS)
        .filter(piece -> OWN.matcher(piece.source()).matches())
        .map(
            piece ->
                Repair.of(
                    piece,
                    piece.source().replaceFirst("^http:", "https:"),
                    "The website's own address became https."));
  }
}
