package io.github.otelfeedback.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A script of the test resources that Node runs: JSON in, a list of JSON out. */
record NodeScript(String name, Path folder, Path scratch) {

  private static final Path SCRIPTS = Path.of("src/test/resources/prettier");
  private static final int PATIENCE_SECONDS = 600;

  <T> List<T> run(List<?> input, TypeToken<List<T>> type) throws IOException, InterruptedException {
    Path in = scratch.resolve("in.json");
    Path out = scratch.resolve("out.json");
    Files.writeString(in, new Gson().toJson(input), UTF_8);
    String script = SCRIPTS.resolve(name).toString();
    start("node", script, folder.toString(), in.toString(), out.toString());
    return new Gson().fromJson(Files.readString(out, UTF_8), type);
  }

  private void start(String... command) throws IOException, InterruptedException {
    Path log = scratch.resolve("log.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroy();
      throw new IOException(name + " did not finish in " + PATIENCE_SECONDS + " seconds");
    }
    if (process.exitValue() != 0) {
      throw new IOException(name + " failed: " + Files.readString(log, UTF_8));
    }
  }
}
