package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The specifications are linked where the website shows them.
 *
 * <p>Source: its rules no-spec-github-urls, no-proto-spec-github-urls and no-semconv-github-urls.
 */
public final class LinkSpecification implements TextRule {

  private static final Pattern REFUSED =
      Pattern.compile(
          "^https://github\\.com/open-telemetry/("
              + "opentelemetry-specification/(blob|tree)/main/specification/"
              + "|opentelemetry-proto/(blob|tree)/main/docs/specification"
              + "|semantic-conventions/(blob|tree)/main/docs)");

  @Override
  public String name() {
    return "link-specification";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().links().stream()
        .filter(link -> isOnWebsite(link.destination()))
        .map(
            link ->
                error(
                    text.at(link.line(), link.column()),
                    "The website has this page itself.",
                    "Link to it below /docs/specs/otel/, /docs/specs/otlp/ or"
                        + " /docs/specs/semconv/."));
  }

  /** Whether the website shows what an address on GitHub leads to. */
  static boolean isOnWebsite(String address) {
    return REFUSED.matcher(address).find();
  }
}
