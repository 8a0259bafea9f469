package io.github.otelfeedback.approval;

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

/** Approves, as an organization would, what records in a folder say at the moment. */
public record Approving(Path base, Path sessions, Optional<Path> identities) {

  /** Writes the digest of each unnamed session that is ready into its record. */
  public void approve() throws IOException {
    List<SessionRecord> records =
        new SessionLoader(new LoadSettings(base, sessions, identities)).load().records();
    List<DisclosedSession> disclosed = new Disclosure().disclose(records).sessions();
    for (int i = 0; i < records.size(); i++) {
      boolean ready = records.get(i).state() == SessionRecord.State.READY;
      if (ready && disclosed.get(i) instanceof AnonymousSession session) {
        approve(session);
      }
    }
  }

  private void approve(AnonymousSession session) throws IOException {
    Path file = sessions.resolve(session.facts().id().text()).resolve("session.yaml");
    Files.writeString(file, with(Files.readString(file), ApprovalDigest.of(session).text()));
  }

  private static String with(String yaml, String digest) {
    String old = yaml.replaceFirst(",? *\\n? *digest: \"?sha256:[0-9a-f]{64}\"?", "");
    String written = "digest: \"" + digest + "\"";
    String added =
        old.replaceFirst("(?m)^approval: \\{ (.*) }$", "approval: { $1, " + written + " }")
            .replaceFirst(
                "(?m)^approval:\\n((  .*\\n?)+?)(?=\\S|\\z)", "approval:\n$1  " + written + "\n");
    return added.contains(written)
        ? added
        : old + "approval: { by: counsel, date: 2031-06-01, " + written + " }\n";
  }
}
