package io.github.otelfeedback.command;

import io.github.otelfeedback.audit.Audit;
import io.github.otelfeedback.audit.Auditor;
import io.github.otelfeedback.audit.Means;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.report.OutputFolder;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes previews and has each of them audited before it stays. */
record PreviewFolder(Settings settings, Identities identities) {

  /** Where the pages are, and what the audit found in those that are not. */
  record Written(List<String> lines, List<Problem> leaks) {}

  Written write(Map<SessionId, String> pages) throws IOException {
    OutputFolder output = new OutputFolder(settings.base(), folder());
    List<String> lines = new ArrayList<>();
    List<Problem> leaks = new ArrayList<>();
    for (Map.Entry<SessionId, String> page : pages.entrySet()) {
      String name = page.getKey() + ".html";
      List<String> line = output.write(Map.of(name, page.getValue()));
      if (audit(page.getKey(), name, page.getValue()) instanceof Audit.Refused refused) {
        output.delete(name);
        leaks.addAll(refused.problems());
      } else {
        lines.addAll(line);
      }
    }
    return new Written(lines, leaks);
  }

  private Path folder() {
    return settings.output().resolve("preview");
  }

  private Audit audit(SessionId session, String name, String html) {
    StagedEntry entry =
        new StagedEntry(
            name,
            StagedEntry.Action.PROPOSE,
            folder().resolve(name),
            BlobId.of(html),
            Optional.empty(),
            List.of(Origin.ofAll(Optional.of(session))));
    StagedTree tree = new StagedTree(settings.site(), folder(), folder(), List.of(entry));
    return new Auditor(new Means(new Choices(settings).forAuditing())).audit(tree, identities);
  }
}
