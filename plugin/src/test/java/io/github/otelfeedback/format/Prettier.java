package io.github.otelfeedback.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The website's own formatter, as npm installs it into {@code example-site/site-checks}. */
record Prettier(Path folder) {

  private static final Path SCRIPT = Path.of("src/test/resources/prettier/format.mjs");
  private static final int PATIENCE_SECONDS = 300;

  /** A text and how it is wrapped. */
  private record Task(String text, String wrap) {}

  /** The one in the folder of the system property {@code prettier.dir}. */
  static Prettier ofProperty() {
    return new Prettier(Path.of(System.getProperty("prettier.dir", "../example-site/site-checks")));
  }

  boolean isInstalled() {
    return Files.exists(folder.resolve("node_modules/prettier/package.json"));
  }

  List<String> format(List<String> texts, ProseWrap wrap, Path scratch)
      throws IOException, InterruptedException {
    Path in = scratch.resolve("in.json");
    Path out = scratch.resolve("out.json");
    String name = wrap.name().toLowerCase(Locale.ROOT);
    List<Task> tasks = texts.stream().map(text -> new Task(text, name)).toList();
    Files.writeString(in, new Gson().toJson(tasks), UTF_8);
    run(
        scratch.resolve("log.txt"),
        "node",
        SCRIPT.toString(),
        folder.toString(),
        in.toString(),
        out.toString());
    return new Gson().fromJson(Files.readString(out, UTF_8), new TypeToken<List<String>>() {});
  }

  private static void run(Path log, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroy();
      throw new IOException("Prettier did not finish in " + PATIENCE_SECONDS + " seconds");
    }
    if (process.exitValue() != 0) {
      throw new IOException("Prettier failed: " + Files.readString(log, UTF_8));
    }
  }
}
