package io.github.otelfeedback.validate.publication;

import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/**
 * What the website wants to know before it accepts a post: issue, sponsoring SIG, sponsor.
 *
 * <p>Source: the website's "Blog" page of its contributing guide. Nothing is wrong as long as the
 * post has not been proposed, so these are notes.
 */
public final class BlogMetadata implements SessionRule {

  @Override
  public String name() {
    return "blog-metadata";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    boolean sponsored = session.people().stream().anyMatch(one -> one.role() == Role.SPONSOR);
    return Posts.generated(session)
        .flatMap(
            blog ->
                Stream.of(
                    note(
                        session,
                        blog.issue().isPresent(),
                        "The website wants an accepted issue before the post.",
                        "Open one with its form for blog posts and add its number as `issue`."),
                    note(
                        session,
                        blog.sig().isPresent(),
                        "The website wants a SIG that sponsors the post.",
                        "Ask a SIG and add its key as `sig`."),
                    note(
                        session,
                        sponsored,
                        "The website wants a sponsor: a maintainer or approver of the sponsoring"
                            + " SIG"
                            + " from another organization than the author.",
                        "Ask one and add the name under `sponsors`.")))
        .flatMap(notes -> notes);
  }

  private Stream<Problem> note(SessionRecord session, boolean given, String message, String next) {
    return given ? Stream.empty() : Stream.of(note(session.places().of("blog"), message, next));
  }
}
