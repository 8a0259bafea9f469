package io.github.otelfeedback.reconcile;

import com.ibm.icu.util.VersionInfo;
import com.vladsch.flexmark.parser.Parser;
import io.github.otelfeedback.value.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Digests what pages depend on besides the records: the code, its libraries, Java, and whatever the
 * run is told.
 *
 * <p>The code is taken as it lies on disk, because a version does not tell two snapshots apart.
 */
public final class Surroundings {

  private final Fingerprint digest = new Fingerprint();

  /** The digest of the code and of these texts; empty where the code cannot be read. */
  public static Optional<String> of(List<String> texts) {
    Surroundings all = new Surroundings();
    texts.forEach(all.digest::add);
    all.digest.add(Runtime.version().toString());
    all.digest.add(VersionInfo.ICU_VERSION.toString());
    try {
      for (Class<?> library : List.of(Parser.class, Jsoup.class)) {
        all.digest.add(String.valueOf(place(library).getFileName()));
      }
      all.addFiles(place(Surroundings.class));
      return Optional.of(all.digest.hex());
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
        digest.add(place.relativize(file).toString());
        digest.add(Files.readAllBytes(file));
      }
    }
  }
}
