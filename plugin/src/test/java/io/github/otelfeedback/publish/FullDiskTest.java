package io.github.otelfeedback.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small file system of its own, where the machine lets the test mount one. */
class FullDiskTest {

  private static final int BLOCK = 4096;

  @TempDir private Path mountPoint;
  @TempDir private Path undisturbed;

  @Test
  void leavesTheOldTreeOrTheNewOneAndIsFinishedOnceThereIsSpace() throws Exception {
    assumeTrue(
        exit("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", mountPoint.toString()) == 0,
        "no file system can be mounted here");
    try {
      Publishing publishing = new Publishing(Files.createDirectory(mountPoint.resolve("project")));
      SortedMap<String, String> after = state(undisturbed, Publishing.NEW);
      publishing.publish(Publishing.OLD);
      SortedMap<String, String> before = publishing.runs().website().files();
      int failed = 0;
      for (int blocks = 0; blocks <= 24; blocks++) {
        String left = blocks + " blocks left";
        fill(blocks);
        List<Problem> problems = publishing.publish(Publishing.NEW);
        SortedMap<String, String> files = publishing.runs().website().files();
        boolean done = problems.stream().noneMatch(Problem::isError);
        failed += done ? 0 : 1;
        boolean begun = problems.stream().anyMatch(one -> one.rule().equals("interrupted"));
        if (!begun) {
          assertThat(files).as(left).isEqualTo(done ? after : before);
        }
        Files.delete(filler());
        assertThat(publishing.publish(Publishing.NEW)).as(left).noneMatch(Problem::isError);
        assertThat(publishing.runs().website().files()).as(left).isEqualTo(after);
        publishing.publish(Publishing.OLD);
        assertThat(publishing.runs().website().files()).as(left).isEqualTo(before);
      }
      assertThat(failed).isPositive().isLessThan(25);
    } finally {
      exit("umount", mountPoint.toString());
    }
  }

  private static SortedMap<String, String> state(
      Path project, List<io.github.otelfeedback.page.Page> pages) throws IOException {
    Publishing publishing = new Publishing(project);
    publishing.publish(Publishing.OLD);
    publishing.publish(pages);
    return publishing.runs().website().files();
  }

  private Path filler() {
    return mountPoint.resolve("filler");
  }

  /** Takes all space but some blocks. */
  private void fill(int blocks) throws IOException {
    long free = Files.getFileStore(mountPoint).getUsableSpace();
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(filler())) {
      for (long taken = 0; taken + BLOCK <= free - (long) blocks * BLOCK; taken += BLOCK) {
        out.write(block);
      }
    }
  }

  private static int exit(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
