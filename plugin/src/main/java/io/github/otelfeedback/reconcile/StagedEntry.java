package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.value.BlobId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of the website as this run would leave it.
 *
 * @param path its site path
 * @param action what publishing does with it
 * @param file where its bytes lie now: in the stage, or on the website for what stays or goes
 * @param blob the id of those bytes
 * @param replaces the id of the bytes that lie on the website now, if any do
 * @param origins where its lines come from; lines that none covers have no known origin
 */
public record StagedEntry(
    String path,
    Action action,
    Path file,
    BlobId blob,
    Optional<BlobId> replaces,
    List<Origin> origins) {

  /** What publishing does with a file. */
  public enum Action {
    /** The staged file takes its place. */
    WRITE,
    /** It is ours and stays as it lies on the website. */
    KEEP,
    /** It is shown beside an edited page and never published. */
    PROPOSE,
    /** It is ours and goes. */
    REMOVE
  }
}
