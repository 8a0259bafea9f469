package io.github.otelfeedback.forget;

import io.github.otelfeedback.audit.SqueezedTerm;
import io.github.otelfeedback.seal.KeyedTag;
import io.github.otelfeedback.seal.TagKey;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What keeps a session that was taken back from being published again.
 *
 * <p>It holds the id, the kind and the month, and, made with a key, tags of the video and of the
 * names of the organization: no title, no video id, no name.
 *
 * @param allows other sessions of the same organization, which may stay or come
 * @param tags in an order that tells nothing; empty where no key was given
 */
public record Tombstone(Forgotten session, NavigableSet<String> allows, NavigableSet<String> tags) {

  /**
   * The tombstone of a session.
   *
   * @param others the traces of all other sessions; those of the same organization are allowed
   */
  public static Tombstone of(
      Forgotten session, Optional<Trace> trace, List<Trace> others, Optional<TagKey> key) {
    NavigableSet<String> tags = new TreeSet<>();
    NavigableSet<String> allows = new TreeSet<>();
    if (trace.isPresent() && key.isPresent()) {
      tags.addAll(tags(trace.get(), key.get()));
      others.stream()
          .filter(other -> tags(other, key.get()).stream().anyMatch(tags::contains))
          .forEach(other -> allows.add(other.id().text()));
    }
    return new Tombstone(session, allows, tags);
  }

  /** This tombstone with what an earlier one of the same session knows. */
  public Tombstone with(Tombstone earlier) {
    NavigableSet<String> allAllowed = new TreeSet<>(allows);
    allAllowed.addAll(earlier.allows);
    NavigableSet<String> allTags = new TreeSet<>(tags);
    allTags.addAll(earlier.tags);
    boolean unknown = session.kind() == Forgotten.Kind.UNKNOWN;
    return new Tombstone(unknown ? earlier.session : session, allAllowed, allTags);
  }

  /** Whether this is the session, or one that is known by the same video or organization. */
  boolean bars(Trace trace, Optional<TagKey> key) {
    SessionId id = trace.id();
    return id.equals(session.id())
        || (!allows.contains(id.text())
            && key.map(some -> tags(trace, some)).stream()
                .flatMap(NavigableSet::stream)
                .anyMatch(tags::contains));
  }

  private static NavigableSet<String> tags(Trace trace, TagKey key) {
    KeyedTag tag = new KeyedTag(key, KeyedTag.Purpose.TOMBSTONE);
    NavigableSet<String> tags = new TreeSet<>();
    trace.video().ifPresent(video -> tags.add(tag.tag("video " + video.id())));
    trace.organizations().stream()
        .map(SqueezedTerm::of)
        .filter(name -> !name.isEmpty())
        .forEach(name -> tags.add(tag.tag("organization " + name)));
    return tags;
  }
}
