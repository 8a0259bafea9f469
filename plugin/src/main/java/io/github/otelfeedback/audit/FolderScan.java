package io.github.otelfeedback.audit;

import io.github.otelfeedback.problem.Problem;
import java.util.List;

/**
 * What an audit of a folder came to.
 *
 * @param findings in the order of files and lines
 * @param faults why it cannot be trusted; empty where it looked at everything
 * @param files how many files were looked at
 * @param bytes how many bytes they have
 * @param binaries the paths of those of which only readable runs were looked at
 */
public record FolderScan(
    List<Finding> findings, List<Problem> faults, int files, long bytes, List<String> binaries) {

  static FolderScan faulty(List<Problem> faults) {
    return new FolderScan(List.of(), faults, 0, 0, List.of());
  }
}
