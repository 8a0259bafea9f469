package io.github.otelfeedback.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** The file operations as the disk does them. */
final class DiskFs implements Fs {

  @Override
  public Optional<BlobId> id(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(BlobId.of(Files.readAllBytes(file)))
        : Optional.empty();
  }

  @Override
  public List<String> read(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  @Override
  public void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(UTF_8));
    sync(file);
  }

  @Override
  public void sync(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      syncFolder(path);
      return;
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Not every system lets a folder be opened; there, its names are safe without it. */
  private static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  @Override
  public boolean deleteEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }
}
