package io.github.otelfeedback.validate.publication;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** A canonical address is where a post was published first, outside the website. */
public final class CanonicalOwnSite implements SessionRule {

  @Override
  public String name() {
    return "canonical-own-site";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Posts.generated(session)
        .flatMap(blog -> blog.canonical().stream())
        .filter(url -> url.text().matches("https://(www\\.)?opentelemetry\\.io(/.*)?"))
        .map(
            url ->
                error(
                    session.places().of("blog.canonical"),
                    "The canonical address of a post is only given where it appeared elsewhere"
                        + " first.",
                    "Remove `canonical`, or write the address of the first publication."));
  }
}
