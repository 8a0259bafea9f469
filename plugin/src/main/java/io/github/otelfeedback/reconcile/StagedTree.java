package io.github.otelfeedback.reconcile;

import java.nio.file.Path;
import java.util.List;

/**
 * Everything of ours on the website as this run would leave it, in the locales that it works on.
 *
 * @param site the folder that holds {@code content/}
 * @param staging the folder for stages, journal and writer's lock
 * @param stage the folder of this run's staged files, below {@code staging}
 * @param entries sorted by path, each path once for what is published, the locks included
 */
public record StagedTree(Path site, Path staging, Path stage, List<StagedEntry> entries) {

  /** Whether publishing would change a file. */
  public boolean changesAnything() {
    return entries.stream()
        .map(StagedEntry::action)
        .anyMatch(
            action -> action == StagedEntry.Action.WRITE || action == StagedEntry.Action.REMOVE);
  }

  /** Deletes the staged files, for a run that publishes nothing; what is gone already is fine. */
  public void discard() {
    Stage.delete(stage);
  }
}
