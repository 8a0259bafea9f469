package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The bytes of a staged file, read again, and their text.
 *
 * <p>They have to be the bytes that were staged. Of a picture only the runs of printable characters
 * are text: its metadata. One of a session without a name has to be an approved one, too, whatever
 * was read when it was approved.
 */
record StagedBytes(StagedEntry entry, Identities identities) {

  private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".webp", ".gif");
  private static final String DRAWING = ".svg";

  /** The bytes, or why they cannot be published whatever they say. */
  Parsed<byte[]> read() {
    try {
      return Files.isRegularFile(entry.file(), LinkOption.NOFOLLOW_LINKS)
          ? sound(Files.readAllBytes(entry.file()))
          : lost("unreadable", "This file is gone, or is no file of its own.");
    } catch (IOException e) {
      return refused("unreadable", "This file could not be read again.");
    }
  }

  private Parsed<byte[]> sound(byte[] bytes) {
    if (!BlobId.of(bytes).equals(entry.blob())) {
      return lost("changed", "These are not the bytes that were laid down.");
    }
    return isApproved(bytes)
        ? Parsed.accepted(bytes)
        : refused("picture-not-approved", "The organization approved no picture of these bytes.");
  }

  /** The text of these bytes, or why they have none. */
  Parsed<String> text(byte[] bytes) {
    Optional<String> text = isPicture() ? Optional.of(Printable.of(bytes)) : Bytes.utf8(bytes);
    return text.map(Parsed::accepted)
        .orElseGet(() -> refused("not-text", "This file is not UTF-8 text."));
  }

  private boolean isPicture() {
    String path = entry.path().toLowerCase(Locale.ROOT);
    return PICTURES.stream().anyMatch(path::endsWith);
  }

  private boolean isApproved(byte[] bytes) {
    boolean shown = isPicture() || entry.path().toLowerCase(Locale.ROOT).endsWith(DRAWING);
    return !shown || isApproved(Sha256.of(bytes));
  }

  private boolean isApproved(Sha256 digest) {
    return entry.origins().stream()
        .flatMap(origin -> origin.session().stream())
        .allMatch(session -> identities.allowPicture(session, digest));
  }

  /** What lies on the website may be changed by others at any time; a staged file may not. */
  private <T> Parsed<T> lost(String rule, String message) {
    return entry.action() == StagedEntry.Action.KEEP
        ? Parsed.refused(
            "changed-meanwhile",
            "This file changed while the run was at work; nothing was written.",
            "Run again.")
        : refused(rule, message);
  }

  private static <T> Parsed<T> refused(String rule, String message) {
    return Parsed.refused(rule, message, "Nothing is written until it can be read.");
  }
}
