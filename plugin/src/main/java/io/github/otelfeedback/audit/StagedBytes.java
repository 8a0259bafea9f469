package io.github.otelfeedback.audit;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The bytes of a staged file, read again, as text.
 *
 * <p>They have to be the bytes that were staged. Of a picture only the runs of printable characters
 * are text: its metadata.
 */
record StagedBytes(StagedEntry entry, String shown) {

  private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".webp", ".gif");

  /** Passes on the text, or says why there is none. */
  List<Problem> read(Function<String, List<Problem>> look) {
    try {
      return Files.isRegularFile(entry.file(), LinkOption.NOFOLLOW_LINKS)
          ? look(Files.readAllBytes(entry.file()), look)
          : problem("unreadable", "This file is gone, or is no file of its own.");
    } catch (IOException e) {
      return problem("unreadable", "This file could not be read again.");
    }
  }

  private List<Problem> look(byte[] bytes, Function<String, List<Problem>> look) {
    if (!BlobId.of(bytes).equals(entry.blob())) {
      return problem("changed", "These are not the bytes that were laid down.");
    }
    return text(bytes)
        .map(look)
        .orElseGet(() -> problem("not-text", "This file is not UTF-8 text."));
  }

  private Optional<String> text(byte[] bytes) {
    return isPicture() ? Optional.of(Printable.of(bytes)) : Bytes.utf8(bytes);
  }

  private boolean isPicture() {
    String path = entry.path().toLowerCase(Locale.ROOT);
    return PICTURES.stream().anyMatch(path::endsWith);
  }

  private List<Problem> problem(String rule, String message) {
    return List.of(
        Problem.error(
            Place.startOf(shown), rule, message, "Nothing is written until it can be read."));
  }
}
