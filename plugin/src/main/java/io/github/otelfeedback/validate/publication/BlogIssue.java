package io.github.otelfeedback.validate.publication;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The issue of a post is one of the website's repository.
 *
 * <p>Source: the website's "Blog" page of its contributing guide; both forms stand in its front
 * matters.
 */
public final class BlogIssue implements SessionRule {

  private static final Pattern ISSUE =
      Pattern.compile(
          "(https://github\\.com/open-telemetry/opentelemetry\\.io/issues/)?[1-9][0-9]*");

  @Override
  public String name() {
    return "bad-blog-issue";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return Posts.generated(session)
        .flatMap(blog -> blog.issue().stream())
        .filter(issue -> !ISSUE.matcher(issue).matches())
        .map(
            issue ->
                error(
                    session.places().of("blog.issue"),
                    "This is not an issue of the website's repository.",
                    "Write its number, or its address at"
                        + " https://github.com/open-telemetry/opentelemetry.io/issues/."));
  }
}
