package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.Sha256;
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
 * are text: its metadata. One of a session without a name has to be an approved one, too, whatever
 * was read when it was approved.
 */
record StagedBytes(StagedEntry entry, String shown, Identities identities) {

  private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".webp", ".gif");
  private static final String DRAWING = ".svg";

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
    if (!isApproved(Sha256.of(bytes))) {
      return problem(
          "picture-not-approved", "The organization approved no picture of these bytes.");
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

  private boolean isApproved(Sha256 digest) {
    boolean shown = isPicture() || entry.path().toLowerCase(Locale.ROOT).endsWith(DRAWING);
    return !shown
        || entry.origins().stream()
            .flatMap(origin -> origin.session().stream())
            .allMatch(session -> identities.allowPicture(session, digest));
  }

  private List<Problem> problem(String rule, String message) {
    return List.of(
        Problem.error(
            Place.startOf(shown), rule, message, "Nothing is written until it can be read."));
  }
}
