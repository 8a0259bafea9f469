package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.util.VersionInfo;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Digests what pages depend on besides the records: the code, and whatever the run is told.
 *
 * <p>The code is taken as it lies on disk, because a version does not tell two snapshots apart.
 */
public final class Surroundings {

  private final MessageDigest digest = sha256();

  /** The digest of the code and of these texts; empty where the code cannot be read. */
  public static Optional<String> of(List<String> texts) {
    Surroundings all = new Surroundings();
    texts.forEach(all::add);
    all.add(VersionInfo.ICU_VERSION.toString());
    try {
      all.add(String.valueOf(place(Parser.class).getFileName()));
      all.addFiles(place(Surroundings.class));
      return Optional.of(HexFormat.of().formatHex(all.digest.digest()));
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Path place(Class<?> type) throws URISyntaxException, IOException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IOException("The code lies nowhere.");
    }
    return Path.of(source.getLocation().toURI());
  }

  private void addFiles(Path place) throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(place.relativize(file).toString());
        digest.update(Files.readAllBytes(file));
      }
    }
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
