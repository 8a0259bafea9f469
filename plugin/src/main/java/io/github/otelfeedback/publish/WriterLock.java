package io.github.otelfeedback.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The right to write to a website: one holder at a time among all threads and processes.
 *
 * <p>A file that nothing else opens stands for it; it stays when the right is given back.
 */
final class WriterLock implements Closeable {

  private static final long PAUSE_MILLIS = 50;

  /**
   * Channels that waited in vain. On POSIX systems closing one would drop the lock that another
   * thread of this process holds on the same file, so they stay open until the process ends.
   */
  private static final Queue<FileChannel> ABANDONED = new ConcurrentLinkedQueue<>();

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for the right as long as the settings allow; nothing when that was not enough. */
  static Optional<WriterLock> acquire(Path staging, PublishSettings settings) throws IOException {
    Files.createDirectories(staging);
    FileChannel channel =
        FileChannel.open(
            staging.resolve("writer.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long tries = Math.max(1, settings.patience().toMillis() / PAUSE_MILLIS);
    for (long i = 0; i < tries; i++) {
      if (isLocked(channel)) {
        return Optional.of(new WriterLock(channel));
      }
      if (i == 0) {
        settings.whenWaiting().run();
      }
      if (!pause()) {
        break;
      }
    }
    ABANDONED.add(channel);
    return Optional.empty();
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Gives the right back. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
