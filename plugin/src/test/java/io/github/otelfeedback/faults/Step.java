package io.github.otelfeedback.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * Something done to a tree that cannot be kept in Git on every system.
 *
 * <ul>
 *   <li>{@code delete PATH}, {@code folder PATH}
 *   <li>{@code rename PATH NAME}: the name may hold spaces
 *   <li>{@code link PATH TARGET}: a symbolic link
 *   <li>{@code bytes PATH HEX}: puts bytes where the file says {@code @@}
 *   <li>{@code fill PATH COUNT}: appends a word so many times
 * </ul>
 */
record Step(String verb, Path path, String argument) {

  private static final String MARK = "@@";

  static Step parse(String line) {
    List<String> words = List.of(line.split(" ", 3));
    return new Step(words.get(0), Path.of(words.get(1)), words.size() > 2 ? words.get(2) : "");
  }

  void applyTo(Path root) throws IOException {
    Path target = root.resolve(path);
    switch (verb) {
      case "delete" -> Files.delete(target);
      case "folder" -> Files.createDirectories(target);
      case "rename" -> Files.move(target, target.resolveSibling(argument));
      case "link" -> Files.createSymbolicLink(target, Path.of(argument));
      case "bytes" -> put(target, HexFormat.of().parseHex(argument));
      case "fill" -> fill(target, Integer.parseInt(argument));
      default -> throw new IllegalArgumentException("no such step: " + verb);
    }
  }

  private static void put(Path file, byte[] bytes) throws IOException {
    String text = new String(Files.readAllBytes(file), ISO_8859_1);
    String replaced = text.replace(MARK, new String(bytes, ISO_8859_1));
    Files.write(file, replaced.getBytes(ISO_8859_1));
  }

  private static void fill(Path file, int count) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.write(file, (before + (Fault.CANARY + " ").repeat(count)).getBytes(UTF_8));
  }
}
