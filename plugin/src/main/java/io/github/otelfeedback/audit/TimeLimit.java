package io.github.otelfeedback.audit;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long an audit may take: one that did not come to its end found nothing out.
 *
 * @param limit the longest time
 * @param ticker nanoseconds since some moment, such as {@code System::nanoTime}
 */
public record TimeLimit(Duration limit, LongSupplier ticker) {

  /** No limit, for what is not published. */
  public static final TimeLimit NONE = new TimeLimit(Duration.ofDays(1), () -> 0);

  /** Starts to count; the answer is whether the time is over by now. */
  BooleanSupplier start() {
    long from = ticker.getAsLong();
    return () -> ticker.getAsLong() - from > limit.toNanos();
  }
}
