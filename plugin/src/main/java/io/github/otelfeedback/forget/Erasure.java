package io.github.otelfeedback.forget;

import io.github.otelfeedback.publish.Fs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The file operations of a withdrawal, in the order in which they are called.
 *
 * <p>A marker stands from the first to the last; while it does, no other goal goes on. The record
 * leaves in one step, and only after the website has left nothing of it. Each operation may be
 * repeated: what is done already is passed over.
 */
public final class Erasure {

  private final Belongings belongings;
  private final Path papers;
  private final Fs fs;

  /**
   * The erasure of one session.
   *
   * @param papers where certificate and letters go
   */
  public Erasure(Belongings belongings, Path papers, Fs fs) {
    this.belongings = belongings;
    this.papers = papers;
    this.fs = fs;
  }

  /** Says that a withdrawal goes on. */
  public void begin() throws IOException {
    fs.createFolders(marker());
    fs.sync(belongings.sessions());
  }

  /** Puts up the tombstone, where there is a place for one. */
  public void bar(Tombstone tombstone) throws IOException {
    Optional<Path> file =
        belongings.identities().map(folder -> Tombstones.file(folder, belongings.session()));
    if (file.isPresent()) {
      Path draft = file.get().resolveSibling("." + belongings.session() + ".new");
      fs.createFolders(Tombstones.folder(belongings.identities().orElseThrow()));
      fs.write(draft, TombstoneText.write(tombstone));
      fs.move(draft, file.get());
    }
  }

  /** Whether the papers lie ready from an earlier run. */
  public boolean isPrepared() {
    return Belongings.isFolder(unfinished());
  }

  /** Lays the papers ready; they are not in their place before all is done. */
  public void prepare(Map<String, String> texts) throws IOException {
    delete(unfinished());
    fs.createFolders(unfinished());
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = unfinished().resolve(text.getKey());
      fs.createFolders(Optional.ofNullable(file.getParent()).orElse(unfinished()));
      fs.write(file, text.getValue());
    }
  }

  /** Erases the record and all that was made from it but the website's pages. */
  public void erase() throws IOException {
    if (Belongings.exists(belongings.record())) {
      fs.move(belongings.record(), marker().resolve("record"));
      fs.sync(belongings.sessions());
    }
    for (Path path : belongings.leftovers()) {
      delete(path);
    }
    if (belongings.draft().isPresent()) {
      delete(belongings.draft().get());
    }
    if (belongings.overlay().isPresent()) {
      fs.delete(belongings.overlay().get());
    }
    delete(marker().resolve("record"));
  }

  /** Puts the papers in their place and says that the withdrawal is done. */
  public void end() throws IOException {
    if (Belongings.isFolder(unfinished())) {
      delete(papers);
      fs.move(unfinished(), papers);
    }
    delete(marker());
    fs.sync(belongings.sessions());
  }

  private Path marker() {
    return Unfinished.marker(belongings.sessions(), belongings.session());
  }

  private Path unfinished() {
    return papers.resolveSibling(papers.getFileName() + ".unfinished");
  }

  private void delete(Path folder) throws IOException {
    for (Path path : Belongings.deepestFirst(folder)) {
      if (Belongings.isFolder(path)) {
        fs.deleteEmpty(path);
      } else {
        fs.delete(path);
      }
    }
  }
}
