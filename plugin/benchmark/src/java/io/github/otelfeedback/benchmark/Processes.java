package io.github.otelfeedback.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Starts programs and takes their time; what they print goes to a file beside. */
final class Processes {

  private final Path log;
  private final int heap;

  /**
   * @param log where output goes
   * @param heap the megabytes that Java may have, in Maven as elsewhere
   */
  Processes(Path log, int heap) {
    this.log = log;
    this.heap = heap;
  }

  /** The same with more memory. */
  Processes with(int megabytes) {
    return new Processes(log, megabytes);
  }

  /** The seconds that a program takes. */
  double seconds(Path folder, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("MAVEN_OPTS", "-Xmx" + heap + "m");
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IOException(String.join(" ", command) + " failed:\n" + output());
    }
    return seconds;
  }

  /** The middle one of several times. */
  double median(int times, Path folder, List<String> command)
      throws IOException, InterruptedException {
    double[] seconds = new double[times];
    for (int i = 0; i < times; i++) {
      seconds[i] = seconds(folder, command);
    }
    Arrays.sort(seconds);
    return seconds[times / 2];
  }

  /** What the last program printed. */
  String output() throws IOException {
    return Files.readString(log);
  }
}
