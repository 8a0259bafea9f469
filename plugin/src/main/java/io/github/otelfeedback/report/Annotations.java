package io.github.otelfeedback.report;

import io.github.otelfeedback.problem.Problem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Shows problems beside the lines of a change on GitHub.
 *
 * <p>They go to the process's own output: Maven 4 puts a word before each line of the standard
 * stream, and GitHub would then not recognize them.
 */
public final class Annotations {

  /** Writes one line for each problem. */
  public void show(List<Problem> problems) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    problems.stream().map(new Annotation()::line).forEach(out::println);
  }
}
