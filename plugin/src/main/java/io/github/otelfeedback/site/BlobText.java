package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;

/** Reads versions of text files from a repository. */
record BlobText(Repository repository) {

  private static final int LARGEST = 16 << 20;

  /** The text with LF line ends; nothing where the repository lacks it or it is no text of ours. */
  Optional<String> of(BlobId blob) {
    try {
      ObjectLoader loader = repository.open(ObjectId.fromString(blob.hex()));
      return Optional.of(new String(loader.getCachedBytes(LARGEST), UTF_8).replace("\r\n", "\n"));
    } catch (IOException | LargeObjectException e) {
      return Optional.empty();
    }
  }
}
