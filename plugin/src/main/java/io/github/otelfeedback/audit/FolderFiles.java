package io.github.otelfeedback.audit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a folder in the order of their paths, everything named {@code .git} left out.
 *
 * <p>What Git keeps there is history, packed, and not what somebody reads in the folder.
 */
record FolderFiles(Path folder) {

  private static final String GIT = ".git";

  /** All files and links; fails where a folder cannot be listed. */
  List<FolderFile> list() throws IOException {
    Map<String, Path> byPath = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return isGit(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isGit(path)) {
              byPath.put(folder.relativize(path).toString().replace('\\', '/'), path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    List<FolderFile> files = new ArrayList<>();
    byPath.forEach((path, file) -> files.add(new FolderFile(path, files.size() + 1, file)));
    return List.copyOf(files);
  }

  private boolean isGit(Path path) {
    return !path.equals(folder) && path.getFileName().toString().equals(GIT);
  }
}
