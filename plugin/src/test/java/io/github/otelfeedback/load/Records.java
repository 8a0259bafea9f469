package io.github.otelfeedback.load;

import io.github.otelfeedback.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the files of sessions into a folder and loads them. */
record Records(Path root) {

  static final String TOPIC = "---\ntopic: Traces\n---\n";

  Records write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    return this;
  }

  /** A session with these facts and a topic. */
  Records session(String id, String yaml) throws IOException {
    return write("sessions/" + id + "/session.yaml", yaml)
        .write("sessions/" + id + "/en.md", TOPIC);
  }

  Loaded load() {
    Path identities = root.resolve("identities");
    return new SessionLoader(
            new LoadSettings(
                root,
                root.resolve("sessions"),
                Files.exists(identities) ? Optional.of(identities) : Optional.empty()))
        .load();
  }

  /** The only record; fails where anything is wrong. */
  SessionRecord one() {
    Loaded loaded = load();
    if (!loaded.problems().isEmpty() || loaded.records().size() != 1) {
      throw new AssertionError(loaded.problems().toString());
    }
    return loaded.records().get(0);
  }
}
