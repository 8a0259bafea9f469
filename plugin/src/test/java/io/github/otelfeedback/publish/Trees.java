package io.github.otelfeedback.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Staged trees for tests, made by hand. */
final class Trees {

  static final PublishSettings SETTINGS = new PublishSettings("site", Duration.ZERO, () -> {});

  private final Website website;
  private final Path staging;
  private final Path stage;
  private final List<StagedEntry> entries = new ArrayList<>();

  Trees(Website website) throws IOException {
    this.website = website;
    this.staging = Files.createDirectories(website.checkout().staging());
    this.stage = Files.createTempDirectory(staging, "stage-" + ProcessHandle.current().pid() + "-");
  }

  Trees write(String path, String text) throws IOException {
    Path file = stage.resolve(Integer.toString(entries.size() + 1));
    Files.writeString(file, text);
    return add(path, Action.WRITE, file, BlobId.of(text));
  }

  Trees keep(String path) throws IOException {
    Path file = website.site().resolve(path);
    return add(path, Action.KEEP, file, BlobId.of(Files.readAllBytes(file)));
  }

  Trees remove(String path) throws IOException {
    Path file = website.site().resolve(path);
    return add(path, Action.REMOVE, file, BlobId.of(Files.readAllBytes(file)));
  }

  private Trees add(String path, Action action, Path file, BlobId blob) throws IOException {
    Path target = website.site().resolve(path);
    Optional<BlobId> standing =
        Files.isRegularFile(target)
            ? Optional.of(BlobId.of(Files.readString(target).getBytes(UTF_8)))
            : Optional.empty();
    entries.add(
        new StagedEntry(
            path, action, file, blob, standing, List.of(Origin.ofAll(Optional.empty()))));
    return this;
  }

  StagedTree tree() {
    return new StagedTree(website.site(), staging, stage, List.copyOf(entries));
  }

  Recovery recovery() {
    return new Recovery(website.site(), staging, SETTINGS);
  }

  Published publish() {
    return new Publisher(SETTINGS).publish(tree());
  }

  /** Publishes until the process dies, right after the n-th operation on files. */
  void dieAfter(int operations) {
    try {
      new Publisher(SETTINGS, new FaultyFs(operations, FaultyFs.Fault.DIES_AFTER)).publish(tree());
    } catch (FaultyFs.Death expected) {
      return;
    }
    throw new AssertionError("The process lived.");
  }
}
