package io.github.otelfeedback.picture;

import io.github.otelfeedback.fact.Extra;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A picture's file taken apart: what it holds beside what is seen, and the same file without that.
 *
 * <p>What is seen keeps every byte. Where parts are not known, or the picture would have to be
 * turned, there is no file without them.
 */
public final class Stripped {

  private final Set<Extra> extras = new TreeSet<>();
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  void drop(Extra extra) {
    extras.add(extra);
  }

  void keep(byte[] bytes, int from, int to) {
    kept.write(bytes, from, to - from);
  }

  void keep(byte[] bytes) {
    keep(bytes, 0, bytes.length);
  }

  /** What the file holds beside what is seen, in the order of {@link Extra}. */
  public List<Extra> extras() {
    return List.copyOf(new TreeSet<>(extras));
  }

  /** Whether {@link #bytes()} shows what the whole file showed. */
  public boolean isSafe() {
    return !extras.contains(Extra.UNKNOWN)
        && !extras.contains(Extra.ROTATION)
        && !extras.contains(Extra.LINK);
  }

  /** The file without all that. */
  public byte[] bytes() {
    return kept.toByteArray();
  }
}
