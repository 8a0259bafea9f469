package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.SessionLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Invented records, and the identities that they give. */
record HidingRecords(Path folder) {

  static final String HIDING =
      """
      version: 1
      held: 2031-05
      series: otel-me
      organization: { consent: anonymous, name: Zyxqatel Grid, aliases: [Wovenlark] }
      """;

  HidingRecords session(String id, String yaml) throws IOException {
    Path session = Files.createDirectories(folder.resolve("sessions").resolve(id));
    Files.writeString(session.resolve("session.yaml"), yaml);
    Files.writeString(session.resolve("en.md"), "---\ntopic: Lanterns\n---\n");
    return this;
  }

  Identities identities() {
    LoadSettings settings = new LoadSettings(folder, folder.resolve("sessions"), Optional.empty());
    return new Disclosure().disclose(new SessionLoader(settings).load().records()).identities();
  }
}
