package io.github.otelfeedback.publish;

import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Does what the disk does, until the n-th operation. */
public final class FaultyFs implements Fs {

  /** What happens at the n-th operation. */
  public enum Fault {
    /** It fails, and later ones succeed. */
    FAILS_ONCE,
    /** It fails, and so does every later one. */
    FAILS_FOR_GOOD,
    /** The process dies before it. */
    DIES_BEFORE,
    /** The process dies right after it. */
    DIES_AFTER
  }

  /** The process is dead: nothing catches it. */
  public static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  private interface Operation<T> {
    T run() throws IOException;
  }

  private final Fs disk = new DiskFs();
  private final int at;
  private final Fault fault;
  private int count;

  public FaultyFs(int at, Fault fault) {
    this.at = at;
    this.fault = fault;
  }

  /** An undisturbed disk that counts. */
  public static FaultyFs counting() {
    return new FaultyFs(Integer.MAX_VALUE, Fault.FAILS_ONCE);
  }

  public int count() {
    return count;
  }

  private <T> T guard(Operation<T> operation) throws IOException {
    count++;
    boolean now = count == at;
    boolean later = count > at;
    if ((fault == Fault.FAILS_ONCE && now) || (fault == Fault.FAILS_FOR_GOOD && count >= at)) {
      throw new IOException("injected");
    }
    if ((fault == Fault.DIES_BEFORE && count >= at) || (fault == Fault.DIES_AFTER && later)) {
      throw new Death();
    }
    T result = operation.run();
    if (fault == Fault.DIES_AFTER && now) {
      throw new Death();
    }
    return result;
  }

  @Override
  public Optional<BlobId> id(Path file) throws IOException {
    return guard(() -> disk.id(file));
  }

  @Override
  public List<String> read(Path file) throws IOException {
    return guard(() -> disk.read(file));
  }

  @Override
  public void write(Path file, String text) throws IOException {
    guard(() -> half(file, text));
    guard(() -> whole(file, text));
  }

  private boolean half(Path file, String text) throws IOException {
    Files.writeString(file, text.substring(0, text.length() / 2));
    return true;
  }

  private boolean whole(Path file, String text) throws IOException {
    Files.writeString(file, text);
    return true;
  }

  /** Only counts: a test outlives no power cut. */
  @Override
  public void sync(Path path) throws IOException {
    guard(() -> true);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    guard(
        () -> {
          disk.move(from, to);
          return true;
        });
  }

  @Override
  public void delete(Path file) throws IOException {
    guard(
        () -> {
          disk.delete(file);
          return true;
        });
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    guard(
        () -> {
          disk.createFolders(folder);
          return true;
        });
  }

  @Override
  public boolean deleteEmpty(Path folder) throws IOException {
    return guard(() -> disk.deleteEmpty(folder));
  }
}
