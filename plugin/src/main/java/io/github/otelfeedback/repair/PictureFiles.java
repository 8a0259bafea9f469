package io.github.otelfeedback.repair;

import io.github.otelfeedback.fact.Extra;
import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.picture.PictureFile;
import io.github.otelfeedback.picture.Stripped;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.value.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pictures of organizations that stay unnamed, without what is not seen.
 *
 * <p>What is seen keeps every byte; a drawing (SVG) is left alone, and so is a picture that would
 * have to be turned or holds parts that are not known. A file is replaced as a whole or not at all,
 * and left alone if it is no longer what was read.
 */
public final class PictureFiles {

  private static final String NEW = ".otel-feedback-new";

  private final Path base;

  /** The folder to which the names of files are relative. */
  public PictureFiles(Path base) {
    this.base = base;
  }

  /** Takes out what is not seen, and says of which pictures, by their number. */
  public List<String> strip(SessionRecord session) throws IOException {
    boolean unnamed =
        session.subject().organizations().stream().anyMatch(one -> !one.consent().allowsName());
    List<String> done = new ArrayList<>();
    Path assets = base.resolve(session.places().file()).resolveSibling("assets");
    for (int i = 0; unnamed && i < session.pictures().size(); i++) {
      Picture picture = session.pictures().get(i);
      if (strip(picture, assets.resolve(picture.name()))) {
        String what = picture.extras().stream().map(Extra::word).collect(Collectors.joining(", "));
        done.add(
            session.places().file().replaceFirst("[^/]*$", "assets/#")
                + (i + 1)
                + ": fixed: taken out of the picture: "
                + what
                + ".");
      }
    }
    return List.copyOf(done);
  }

  private static boolean strip(Picture picture, Path file) throws IOException {
    if (picture.extras().isEmpty()
        || picture.name().endsWith(".svg")
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    byte[] bytes = Files.readAllBytes(file);
    Stripped stripped = new PictureFile().strip(picture.name(), bytes);
    if (!Sha256.of(bytes).equals(picture.digest()) || !stripped.isSafe()) {
      return false;
    }
    replace(file, stripped.bytes());
    return true;
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + NEW);
    try {
      Files.write(whole, bytes);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
