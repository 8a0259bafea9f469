package io.github.otelfeedback.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Website;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {

  private static final PublishSettings IMPATIENT = new PublishSettings("", Duration.ZERO, () -> {});

  @TempDir private Path staging;

  @Test
  void isHeldByOneAtATime() throws IOException {
    try (WriterLock held = WriterLock.acquire(staging, IMPATIENT).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(WriterLock.acquire(staging, IMPATIENT)).isEmpty();
      assertThat(WriterLock.acquire(staging, IMPATIENT)).isEmpty();
    }
    try (WriterLock next = WriterLock.acquire(staging, IMPATIENT).orElseThrow()) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void excludesOtherProcessesEvenAfterAVainAttemptInThisOne() throws Exception {
    try (WriterLock held = WriterLock.acquire(staging, IMPATIENT).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(WriterLock.acquire(staging, IMPATIENT)).isEmpty();
      assertThat(exitOfAnotherProcess()).isEqualTo(Rival.REFUSED);
    }
    assertThat(exitOfAnotherProcess()).isEqualTo(Rival.GRANTED);
  }

  @Test
  void isWaitedForAndTheWaitIsTold() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    PublishSettings patient = new PublishSettings("", Duration.ofMinutes(1), waiting::countDown);
    WriterLock held = WriterLock.acquire(staging, patient).orElseThrow();
    CompletableFuture<Optional<WriterLock>> rival =
        CompletableFuture.supplyAsync(() -> acquired(patient));
    assertThat(waiting.await(1, TimeUnit.MINUTES)).isTrue();
    held.close();
    try (WriterLock next = rival.get(1, TimeUnit.MINUTES).orElseThrow()) {
      assertThat(next).isNotNull();
    }
  }

  @Test
  void thatIsTakenIsAnErrorWithANextStep(@TempDir Path project) throws IOException {
    Website website = new Website(project, "site");
    Trees trees = new Trees(website).write("content/en/a.md", "text");
    try (WriterLock held = WriterLock.acquire(trees.tree().staging(), IMPATIENT).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(trees.publish().problems()).extracting(Problem::rule).containsExactly("site-busy");
    }
    assertThat(website.files()).isEmpty();
  }

  private Optional<WriterLock> acquired(PublishSettings settings) {
    try {
      return WriterLock.acquire(staging, settings);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private int exitOfAnotherProcess() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Rival.class.getName(),
            staging.toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  /** Another process that wants to write. */
  static final class Rival {

    static final int GRANTED = 10;
    static final int REFUSED = 20;

    private Rival() {}

    public static void main(String[] staging) throws IOException {
      boolean granted = WriterLock.acquire(Path.of(staging[0]), IMPATIENT).isPresent();
      System.exit(granted ? GRANTED : REFUSED);
    }
  }
}
