package io.github.otelfeedback.forget;

import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.fact.Material;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.value.SiteLocale;
import io.github.otelfeedback.value.SitePath;
import io.github.otelfeedback.value.VideoId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What of a session was public: only what consent let through stands here.
 *
 * @param paths the files of the website that are or were its own
 * @param addresses where the website shows or showed it, without host and locale
 * @param post the address of a post that was never ours, if it has one
 * @param video the recording, as far as it was shown
 * @param material where notes, slides and the like are
 * @param issue the issue in which the post was proposed
 */
public record Trail(
    NavigableSet<String> paths,
    NavigableSet<String> addresses,
    Optional<String> post,
    Optional<VideoId> video,
    List<String> material,
    Optional<String> issue) {

  private static final String BUNDLE = "/index.md";
  private static final String PAGE = ".md";

  /** The trail of a session with these files; of one whose record is gone only they are known. */
  public static Trail of(Optional<DisclosedSession> session, Collection<String> paths) {
    NavigableSet<String> addresses = new TreeSet<>();
    paths.stream().map(Trail::address).flatMap(Optional::stream).forEach(addresses::add);
    Optional<Publication> publication = session.map(some -> some.facts().publication());
    publication.stream().flatMap(Trail::aliases).forEach(addresses::add);
    return new Trail(
        new TreeSet<>(paths),
        addresses,
        publication.flatMap(Trail::existing),
        session.flatMap(some -> some.recording().video()),
        session.map(some -> some.facts().links()).orElse(List.of()).stream()
            .map(Material::url)
            .map(Object::toString)
            .toList(),
        publication.flatMap(Trail::issue));
  }

  /** The address of a post by its file; nothing for pictures. */
  private static Optional<String> address(String path) {
    int below = path.indexOf("/blog/");
    if (below < 0 || !path.endsWith(PAGE)) {
      return Optional.empty();
    }
    String end = path.endsWith(BUNDLE) ? BUNDLE : PAGE;
    return Optional.of(path.substring(below, path.length() - end.length()));
  }

  private static Stream<String> aliases(Publication publication) {
    return publication instanceof Publication.Blog blog
        ? blog.aliases().stream().map(Trail::plain)
        : Stream.empty();
  }

  private static Optional<String> existing(Publication publication) {
    return publication instanceof Publication.Existing existing
        ? Optional.of(plain(existing.post()))
        : Optional.empty();
  }

  private static Optional<String> issue(Publication publication) {
    return publication instanceof Publication.Blog blog ? blog.issue() : Optional.empty();
  }

  private static String plain(SitePath path) {
    return path.text().endsWith("/")
        ? path.text().substring(0, path.text().length() - 1)
        : path.text();
  }

  /** The files that the post which is not ours can have. */
  public List<String> postFiles() {
    List<String> files = new ArrayList<>();
    for (SiteLocale locale : SiteLocale.values()) {
      post.ifPresent(
          address ->
              List.of(PAGE, BUNDLE).forEach(end -> files.add("content/" + locale + address + end)));
    }
    return files;
  }
}
