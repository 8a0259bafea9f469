package io.github.otelfeedback.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small document of the structural corpus.
 *
 * <p>A file holds many, each after a line {@code ### verdict: name}. {@code good} ones are accepted
 * and {@code bad} ones refused by loader and schema, {@code loader} ones by the loader alone.
 * Sessions that are not {@code (whole)} stand below the three keys that every session needs.
 */
record Sample(String corpus, String verdict, String name, String text) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "structure");
  private static final String START = "version: 1\nseries: otel-me\n";

  static List<Sample> all(String corpus) throws IOException {
    List<Sample> samples = new ArrayList<>();
    String all = Files.readString(FOLDER.resolve(corpus + ".txt"));
    for (String part : all.substring("### ".length()).split("\n### ", -1)) {
      int line = part.indexOf('\n');
      String title = part.substring(0, line);
      int colon = title.indexOf(": ");
      samples.add(
          new Sample(
              corpus,
              title.substring(0, colon),
              title.substring(colon + 2),
              part.substring(line + 1)));
    }
    return samples;
  }

  boolean isBad() {
    return verdict.equals("bad");
  }

  boolean isGood() {
    return verdict.equals("good");
  }

  /** The dotted path with which the name begins. */
  String path() {
    return name.split(" ", 2)[0];
  }

  String document() {
    if (!corpus.equals("session") || name.endsWith("(whole)") || text.startsWith("version:")) {
      return text;
    }
    return START + (text.startsWith("held:") ? "" : "held: 2025-03\n") + text;
  }
}
