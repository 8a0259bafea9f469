package io.github.otelfeedback.benchmark;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.ApprovalDigest;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.session.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Approves, as the unnamed organizations would, what their records say. */
record Approvals(Path folder, Path identities) {

  /** Writes the digests into the records. */
  void give() throws IOException {
    Path sessions = folder.resolve("sessions");
    List<SessionRecord> records =
        new SessionLoader(new LoadSettings(folder, sessions, Optional.of(identities)))
            .load()
            .records();
    for (DisclosedSession session : new Disclosure().disclose(records).sessions()) {
      if (session instanceof AnonymousSession anonymous) {
        Path file = sessions.resolve(anonymous.facts().id().text()).resolve("session.yaml");
        String digest = ", digest: \"" + ApprovalDigest.of(anonymous).text() + "\" }";
        Files.writeString(
            file, Files.readString(file).replaceFirst("(?m)^(approval: .*) }$", "$1" + digest));
      }
    }
  }
}
