package io.github.otelfeedback.validate.publication;

import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.session.SessionRecord;
import java.util.stream.Stream;

/** The post of a session. */
final class Posts {

  private Posts() {}

  /** The post that is generated for a session, if one is. */
  static Stream<Publication.Blog> generated(SessionRecord session) {
    return session.publication() instanceof Publication.Blog blog
        ? Stream.of(blog)
        : Stream.empty();
  }
}
