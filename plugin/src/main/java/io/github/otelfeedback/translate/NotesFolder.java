package io.github.otelfeedback.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder of notes for translators, in which nothing is ever written over. */
public record NotesFolder(Path folder) {

  /** Writes a note; one of the same name gets a number behind it. */
  public Path add(String name, String text) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name + ".md");
    for (int number = 2; Files.exists(file); number++) {
      file = folder.resolve(name + "." + number + ".md");
    }
    return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }
}
