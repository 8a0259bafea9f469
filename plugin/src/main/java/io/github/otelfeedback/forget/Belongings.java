package io.github.otelfeedback.forget;

import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a session beside the website: record, overlay, draft, and what was made from them.
 *
 * @param sessions the folder of records
 * @param identities the folder of private identities
 * @param output the folder of reports and previews
 */
public record Belongings(SessionId session, Path sessions, Optional<Path> identities, Path output) {

  /** The folder of the record. */
  Path record() {
    return sessions.resolve(session.text());
  }

  /** The private identity. */
  Optional<Path> overlay() {
    return identities.map(folder -> folder.resolve(session + ".yaml"));
  }

  /** The draft that waits beside the private identities. */
  Optional<Path> draft() {
    return identities.map(folder -> folder.resolve("drafts").resolve(session.text()));
  }

  /** Whether anything of the session is there that only its record gave. */
  public boolean exist() {
    return Stream.of(Optional.of(record()), overlay(), draft())
        .flatMap(Optional::stream)
        .anyMatch(Belongings::exists);
  }

  /** Whether the record is where records are. */
  public boolean hasRecord() {
    return exists(record());
  }

  /** Whether there is an overlay. */
  public boolean hasOverlay() {
    return overlay().filter(Belongings::exists).isPresent();
  }

  /** How many files the record has. */
  public int recordFiles() throws IOException {
    return (int) deepestFirst(record()).stream().filter(path -> !isFolder(path)).count();
  }

  /** Previews, notes for translators and reports that may show the session. */
  List<Path> leftovers() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String folder : List.of("preview", "translate")) {
      for (Path path : list(output.resolve(folder))) {
        String name = String.valueOf(path.getFileName());
        if (name.startsWith(session + ".") || name.equals(session.text())) {
          found.add(path);
        }
      }
    }
    list(output).stream().filter(path -> path.toString().endsWith(".json")).forEach(found::add);
    list(output).stream().filter(path -> path.toString().endsWith(".html")).forEach(found::add);
    return found;
  }

  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * A file or folder with all that is in it, contents before their folder; links are no folders.
   */
  static List<Path> deepestFirst(Path path) throws IOException {
    if (!exists(path)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(path)) {
      return found.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }
}
