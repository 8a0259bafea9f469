package io.github.otelfeedback.publish;

import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file operations of a publication, so that a test can let each of them fail. */
public interface Fs {

  /** The operations as the disk does them. */
  static Fs disk() {
    return new DiskFs();
  }

  /** The id of the bytes of a plain file; nothing where there is no such file. */
  Optional<BlobId> id(Path file) throws IOException;

  /** All lines of a text file in UTF-8. */
  List<String> read(Path file) throws IOException;

  /** Writes a text file in UTF-8 and waits until it is on the disk. */
  void write(Path file, String text) throws IOException;

  /** Waits until a file or the names in a folder are on the disk. */
  void sync(Path path) throws IOException;

  /** Moves a file in one step, in place of what is there. */
  void move(Path from, Path to) throws IOException;

  /** Deletes a file, if it exists. */
  void delete(Path file) throws IOException;

  void createFolders(Path folder) throws IOException;

  /** Deletes a folder if nothing is in it, and says whether it is gone. */
  boolean deleteEmpty(Path folder) throws IOException;
}
