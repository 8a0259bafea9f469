package io.github.otelfeedback.seal;

import io.github.otelfeedback.value.Fingerprint;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Salted tags of what was found clean, sorted, and the salt with which they are made.
 *
 * <p>The salt makes the lists of two machines alike in nothing. Whoever has the list can still try
 * what tags are made of, so it has to lie where that is no secret. A tag has {@value #DIGITS}
 * hexadecimal digits, 128 bits: to make another file with one of 2^14 known tags takes 2^114 tries,
 * where 16 digits would leave 2^50.
 */
public final class CleanList {

  private static final int SALT_BYTES = 32;
  private static final int DIGITS = 32;
  private static final String TITLE =
      "# Salted tags of what an earlier run looked at and found clean. Version 2.";
  private static final Pattern SALT = Pattern.compile("[0-9a-f]{64}");

  private final String salt;
  private final List<String> tags;

  private CleanList(String salt, List<String> tags) {
    this.salt = salt;
    this.tags = Collections.unmodifiableList(tags);
  }

  /** An empty list with a salt of its own. */
  public static CleanList fresh() {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return new CleanList(HexFormat.of().formatHex(salt), List.of());
  }

  /** Reads a list; nothing where it is broken or of another version. */
  public static Optional<CleanList> parse(String text) {
    List<String> lines = text.lines().toList();
    boolean sound =
        lines.size() > 1
            && text.endsWith("\n")
            && lines.get(0).equals(TITLE)
            && SALT.matcher(lines.get(1)).matches()
            && lines.stream().skip(2).allMatch(line -> line.length() == DIGITS);
    return sound
        ? Optional.of(new CleanList(lines.get(1), lines.subList(2, lines.size())))
        : Optional.empty();
  }

  /** The same salt with these tags and no others. */
  public CleanList with(Collection<String> others) {
    return new CleanList(salt, new ArrayList<>(new TreeSet<>(others)));
  }

  /** The tag of some bytes that were found clean under such circumstances. */
  public String tag(String circumstances, byte[] bytes) {
    return new Fingerprint().add(salt).add(circumstances).add(bytes).hex().substring(0, DIGITS);
  }

  /** Whether a tag is in the list; in one that somebody put out of order it may be missed. */
  public boolean has(String tag) {
    return Collections.binarySearch(tags, tag) >= 0;
  }

  /** The file: what it is, the salt, then one tag in each line. */
  public String text() {
    StringBuilder text = new StringBuilder(TITLE).append('\n').append(salt).append('\n');
    tags.forEach(tag -> text.append(tag).append('\n'));
    return text.toString();
  }
}
