package io.github.otelfeedback.validate.publication;

import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.SitePath;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A path on the website has no language: the website adds it. */
public final class LanguageInPath implements SessionRule {

  private static final Pattern LANGUAGE = Pattern.compile("/[a-z]{2}(-[a-z]{2})?/.*");

  @Override
  public String name() {
    return "language-in-path";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    Stream<Problem> post =
        session.publication() instanceof Publication.Existing existing
            ? check(existing.post(), session.places().of("post"))
            : Stream.empty();
    return Stream.concat(post, Posts.generated(session).flatMap(blog -> aliases(session, blog)));
  }

  private Stream<Problem> aliases(SessionRecord session, Publication.Blog blog) {
    return IntStream.range(0, blog.aliases().size())
        .boxed()
        .flatMap(i -> check(blog.aliases().get(i), session.places().of("blog.aliases[" + i + "]")));
  }

  private Stream<Problem> check(SitePath path, Place place) {
    return LANGUAGE.matcher(path.text()).matches()
        ? Stream.of(
            error(
                place,
                "This path starts with a language, which the website adds itself.",
                "Leave the language out: /blog/YEAR/NAME/."))
        : Stream.empty();
  }
}
