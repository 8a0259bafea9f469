package io.github.otelfeedback.problem;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value read from text, or the reason why the text was refused.
 *
 * <p>Values parse themselves; a refusal becomes a {@link Problem} once the reader adds the place.
 */
public sealed interface Parsed<T> {

  /** The text was accepted. */
  record Accepted<T>(T value) implements Parsed<T> {}

  /**
   * The text was refused; the message says what was expected, the next step what to write instead.
   */
  record Refused<T>(String rule, String message, String next) implements Parsed<T> {

    /** The refusal as a problem of the input at this place. */
    public Problem at(Place place) {
      return Problem.error(place, rule, message, next);
    }
  }

  static <T> Parsed<T> accepted(T value) {
    return new Accepted<>(value);
  }

  static <T> Parsed<T> refused(String rule, String message, String next) {
    return new Refused<>(rule, message, next);
  }

  /** The value, or nothing where the text was refused. */
  default Optional<T> toOptional() {
    return this instanceof Accepted<T> accepted ? Optional.of(accepted.value()) : Optional.empty();
  }

  /** The same refusal, or the accepted value changed. */
  default <R> Parsed<R> map(Function<T, R> change) {
    return then(value -> accepted(change.apply(value)));
  }

  /** The same refusal, or what the accepted value leads to. */
  default <R> Parsed<R> then(Function<T, Parsed<R>> next) {
    if (this instanceof Refused<T> refused) {
      return refused(refused.rule(), refused.message(), refused.next());
    }
    return next.apply(((Accepted<T>) this).value());
  }
}
