package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is linked on GitHub stays as it was (the website's rule gh-url-hash). */
public final class LinkBranch implements TextRule {

  private static final Pattern REFUSED =
      Pattern.compile(
          "^https://github\\.com/[^/]+/[^/]+/(blob|tree)/(main|master|[0-9a-f]{7,39})([/?#]|$)");

  @Override
  public String name() {
    return "link-branch";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().links().stream()
        .filter(link -> REFUSED.matcher(link.destination()).find())
        .filter(link -> !LinkSpecification.isOnWebsite(link.destination()))
        .map(
            link ->
                error(
                    text.at(link.line(), link.column()),
                    "This link leads to a branch or a shortened commit, and what is there may"
                        + " change.",
                    "Press y on the page on GitHub and take the address with the full commit, or"
                        + " link to a tag."));
  }
}
