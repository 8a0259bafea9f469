package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Withheld.Tier;
import java.util.Optional;

/**
 * Something withheld that stands in a folder, without what it is.
 *
 * @param tier how telling the term is
 * @param layer the reading in which it was found
 * @param file the path in the folder, unless the path itself tells
 * @param ordinal the position of the file in the order of paths, counted from 1
 * @param line where it begins, counted from 1
 * @param context the keyed digest by which it can be excused, where there is a key
 */
public record Finding(
    Tier tier,
    Layer layer,
    Optional<String> file,
    int ordinal,
    int line,
    Optional<String> context) {

  /** Whether it fails the audit; anything else is worth a look. */
  public boolean fails() {
    return !layer.isNear();
  }

  /** The file as it may be shown. */
  public String shown() {
    return file.orElse("#" + ordinal + " in order of paths");
  }
}
