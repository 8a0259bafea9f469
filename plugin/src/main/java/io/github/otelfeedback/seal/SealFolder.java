package io.github.otelfeedback.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of sealed records: the public ones staged before they are laid down, and the overlays.
 *
 * <p>Nothing is deleted, and an overlay that differs is never written over.
 *
 * @param records the private records
 * @param stage where the public part waits to be looked at; emptied first
 */
public record SealFolder(Path records, Path stage) {

  private static final String RECORD = "session.yaml";
  private static final String SERIES = "series.yaml";

  /**
   * Stages the public part of these sessions and gives the overlays of those that hide anything.
   */
  public Map<SessionId, String> stage(List<SessionId> sessions, TagList tags) throws IOException {
    empty();
    Map<SessionId, String> overlays = new LinkedHashMap<>();
    for (SessionId session : sessions) {
      Path folder = records.resolve(session.text());
      for (Path file : files(folder)) {
        copy(file, stage.resolve(records.relativize(file).toString()));
      }
      RecordSplit.Parts parts = new RecordSplit().split(Files.readString(folder.resolve(RECORD)));
      write(stage.resolve(session.text()).resolve(RECORD), parts.publicPart());
      parts.privatePart().ifPresent(text -> overlays.put(session, text));
    }
    if (Files.exists(records.resolve(SERIES))) {
      copy(records.resolve(SERIES), stage.resolve(SERIES));
    }
    write(stage.resolve(TagList.FILE), tags.text());
    return overlays;
  }

  /** The sessions whose overlays exist with another content. */
  public List<SessionId> differing(Map<SessionId, String> overlays, Path identities)
      throws IOException {
    List<SessionId> differing = new ArrayList<>();
    for (Map.Entry<SessionId, String> overlay : overlays.entrySet()) {
      Path file = overlayOf(overlay.getKey(), identities);
      if (Files.exists(file) && !Files.readString(file).equals(overlay.getValue())) {
        differing.add(overlay.getKey());
      }
    }
    return differing;
  }

  /** Lays down what changed, overlays first; says how many files did. */
  public int publish(Map<SessionId, String> overlays, Path identities, Path target)
      throws IOException {
    int changed = 0;
    for (Map.Entry<SessionId, String> overlay : overlays.entrySet()) {
      Path file = overlayOf(overlay.getKey(), identities);
      changed += write(file, overlay.getValue()) ? 1 : 0;
    }
    for (Path file : files(stage)) {
      changed += copy(file, target.resolve(stage.relativize(file).toString())) ? 1 : 0;
    }
    return changed;
  }

  /** Whether there is such a folder of overlays already. */
  public static boolean holdsOverlays(Path identities) {
    return Files.isDirectory(identities);
  }

  private static Path overlayOf(SessionId session, Path identities) {
    return identities.resolve(session.text() + ".yaml");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static boolean write(Path file, String text) throws IOException {
    return write(file, text.getBytes(UTF_8));
  }

  private static boolean copy(Path from, Path to) throws IOException {
    return write(to, Files.readAllBytes(from));
  }

  private static boolean write(Path file, byte[] bytes) throws IOException {
    Optional<byte[]> known =
        Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    if (known.filter(old -> Arrays.equals(old, bytes)).isPresent()) {
      return false;
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return true;
  }

  private void empty() throws IOException {
    if (Files.exists(stage)) {
      try (Stream<Path> files = Files.walk(stage)) {
        for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(stage);
  }
}
