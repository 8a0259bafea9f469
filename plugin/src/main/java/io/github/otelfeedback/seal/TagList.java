package io.github.otelfeedback.seal;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.seal.KeyedTag.Purpose;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The tags of all withheld terms among decoys, sorted, so that neither their number nor their order
 * tells anything.
 *
 * <p>There are {@value #COUNT} of them, or as often twice as many as the terms need.
 */
public final class TagList {

  /** The name of the file, beside the public records. */
  public static final String FILE = ".otel-feedback.tags";

  private static final int COUNT = 1024;
  private static final String TITLE = "# Tags of names that stay out, among decoys. Version 1.";
  private static final Pattern TAG = Pattern.compile("[0-9a-f]{64}");

  private final SortedSet<String> tags;

  private TagList(SortedSet<String> tags) {
    this.tags = Collections.unmodifiableSortedSet(tags);
  }

  /** The tags of squeezed terms under a key; the same terms and key give the same list. */
  public static TagList of(Collection<String> terms, TagKey key) {
    SortedSet<String> tags = new TreeSet<>();
    KeyedTag tag = new KeyedTag(key, Purpose.TERM);
    terms.forEach(term -> tags.add(tag.tag(term)));
    int count = COUNT;
    while (count <= tags.size()) {
      count *= 2;
    }
    KeyedTag decoy = new KeyedTag(key, Purpose.DECOY);
    for (int i = 0; tags.size() < count; i++) {
      tags.add(decoy.tag(Integer.toString(i)));
    }
    return new TagList(tags);
  }

  /** Reads a file of tags. */
  public static Parsed<TagList> parse(String text) {
    List<String> lines = text.lines().toList();
    boolean sound =
        lines.size() > COUNT
            && lines.get(0).equals(TITLE)
            && lines.stream().skip(1).allMatch(line -> TAG.matcher(line).matches());
    return sound
        ? Parsed.accepted(new TagList(new TreeSet<>(lines.subList(1, lines.size()))))
        : Parsed.refused(
            "bad-tags",
            "This is not the file of tags as the goal seal writes it.",
            "Write it again with otel-feedback:seal.");
  }

  /** Whether it was made with this key: there is always a decoy. */
  public boolean isOf(TagKey key) {
    return tags.contains(new KeyedTag(key, Purpose.DECOY).tag("0"));
  }

  /** The file: a line that says what it is, then one tag in each line. */
  public String text() {
    return TITLE + "\n" + String.join("\n", tags) + "\n";
  }

  /** The tags, sorted. */
  public Set<String> tags() {
    return tags;
  }
}
