package io.github.otelfeedback.validate.publication;

import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.ArchiveRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address belongs to one post.
 *
 * <p>Sessions may share a post that exists already; a generated post or an alias shares with
 * nobody.
 */
public final class AddressTaken implements ArchiveRule {

  private record Claim(String path, boolean exclusive, Place place) {}

  @Override
  public String name() {
    return "address-taken";
  }

  @Override
  public Stream<Problem> problems(List<SessionRecord> sessions) {
    Map<String, Claim> first = new LinkedHashMap<>();
    return sessions.stream().flatMap(AddressTaken::claims).toList().stream()
        .flatMap(claim -> contested(claim, first.putIfAbsent(claim.path(), claim)));
  }

  private Stream<Problem> contested(Claim claim, @Nullable Claim earlier) {
    return earlier == null || (!claim.exclusive() && !earlier.exclusive())
        ? Stream.empty()
        : Stream.of(
            error(
                claim.place(),
                "This address is taken: see " + earlier.place() + ".",
                "Write another `slug` or alias, or another year."));
  }

  private static Stream<Claim> claims(SessionRecord session) {
    if (session.publication() instanceof Publication.Existing existing) {
      return Stream.of(new Claim(existing.post().text(), false, session.places().of("post")));
    }
    return Posts.generated(session).flatMap(blog -> claims(session, blog));
  }

  private static Stream<Claim> claims(SessionRecord session, Publication.Blog blog) {
    String path = "/blog/" + blog.date().getYear() + "/" + blog.slug() + "/";
    Claim own = new Claim(path, true, session.places().of("blog.slug"));
    Stream<Claim> aliases =
        IntStream.range(0, blog.aliases().size())
            .mapToObj(
                i ->
                    new Claim(
                        blog.aliases().get(i).text(),
                        true,
                        session.places().of("blog.aliases[" + i + "]")));
    return Stream.concat(Stream.of(own), aliases);
  }
}
