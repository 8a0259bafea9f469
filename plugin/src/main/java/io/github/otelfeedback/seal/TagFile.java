package io.github.otelfeedback.seal;

import io.github.otelfeedback.problem.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file of tags beside public records. */
public record TagFile(Path sessions) {

  /** The tags; nothing where there is no such file, or none that can be used. */
  public Optional<TagList> read() {
    Path file = sessions.resolve(TagList.FILE);
    try {
      return Files.exists(file)
          ? Optional.of(TagList.parse(Files.readString(file))).flatMap(Parsed::toOptional)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
