package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.picture.PictureFile;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Optional;

/** Reads the pictures of a session. */
final class PictureReader {

  static final int LIMIT = 20_000_000;

  /** The picture of an entry of {@code assets/}, or a problem with it. */
  Optional<Picture> read(Directory directory, Directory.Entry entry, List<Problem> problems) {
    try (InputStream in = Files.newInputStream(entry.path(), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        problems.add(
            directory.error(
                entry,
                "too-big",
                "This picture has more than twenty million bytes.",
                "Make it smaller."));
        return Optional.empty();
      }
      return Optional.of(
          new Picture(
              entry.name(),
              Sha256.of(bytes),
              new PictureFile().strip(entry.name(), bytes).extras()));
    } catch (IOException e) {
      problems.add(
          directory.error(
              entry,
              "unreadable",
              "This file cannot be read.",
              "Check that it may be read by you."));
      return Optional.empty();
    }
  }
}
