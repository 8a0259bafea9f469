package io.github.otelfeedback.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a draft on disk, and never over something that exists.
 *
 * <p>What is private goes below the folder of identities: the session to {@code drafts/<id>/}, who
 * it was to {@code <id>.yaml}.
 */
public final class DraftFolder {

  private final Path sessions;
  private final Optional<Path> identities;

  public DraftFolder(Path sessions, Optional<Path> identities) {
    this.sessions = sessions;
    this.identities = identities;
  }

  /** The files written, or none where one of them exists already. */
  public List<Path> write(Draft draft) throws IOException {
    Map<Path, String> files = files(draft);
    if (files.keySet().stream().anyMatch(Files::exists)) {
      return List.of();
    }
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.writeString(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
    }
    return List.copyOf(files.keySet());
  }

  private Map<Path, String> files(Draft draft) {
    Map<Path, String> files = new LinkedHashMap<>();
    Path folder = identities.map(path -> path.resolve("drafts")).orElse(sessions);
    files.put(folder.resolve(draft.id().text()).resolve("session.yaml"), draft.sessionYaml());
    files.put(folder.resolve(draft.id().text()).resolve("en.md"), draft.english());
    identities.ifPresent(
        path ->
            draft.overlay().ifPresent(text -> files.put(path.resolve(draft.id() + ".yaml"), text)));
    return files;
  }
}
