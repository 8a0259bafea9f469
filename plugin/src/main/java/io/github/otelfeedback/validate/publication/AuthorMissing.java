package io.github.otelfeedback.validate.publication;

import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/** A post has an author, which its front matter must name. */
public final class AuthorMissing implements SessionRule {

  @Override
  public String name() {
    return "author-missing";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    boolean written = session.people().stream().anyMatch(one -> one.role() == Role.AUTHOR);
    return Posts.generated(session)
        .filter(blog -> !written)
        .map(
            blog ->
                missing(
                    session,
                    session.places().of("blog"),
                    "The post has no author.",
                    "Add who wrote it under `authors`."));
  }
}
