package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Progress;
import java.time.Duration;
import org.apache.maven.plugin.logging.Log;

/** Shows what a run is at once it has taken longer than a person likes to wait in the dark. */
final class LogProgress implements Progress {

  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

  private final Log log;
  private final long start = System.nanoTime();

  LogProgress(Log log) {
    this.log = log;
  }

  @Override
  public void at(String stage) {
    String line = "otel-feedback is " + stage;
    if (System.nanoTime() - start > PATIENCE) {
      log.info(line);
    } else {
      log.debug(line);
    }
  }
}
