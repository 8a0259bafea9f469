package io.github.otelfeedback.maven;

import io.github.otelfeedback.problem.Parsed;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** A parameter that cannot be read, in one sentence that names it and says what is accepted. */
final class RefusedParameter extends MojoFailureException {

  private static final long serialVersionUID = 1L;

  RefusedParameter(String parameter, String message) {
    super("otel-feedback." + parameter + ": " + message);
  }

  /** The value that was read, or the refusal. */
  static <T> T orValue(String parameter, Parsed<T> parsed) throws RefusedParameter {
    if (parsed instanceof Parsed.Refused<T> refused) {
      throw new RefusedParameter(parameter, refused.message() + " " + refused.next());
    }
    return parsed.toOptional().orElseThrow();
  }

  /** A parameter without which the goal does not know what to work on. */
  static RefusedParameter missing(String parameter) {
    return new RefusedParameter(
        parameter, "This goal needs it. Give it with -Dotel-feedback." + parameter + "=...");
  }

  /** The value of a parameter that has to be given. */
  static <T> T required(String parameter, @Nullable String text, Function<String, Parsed<T>> parse)
      throws RefusedParameter {
    if (text == null) {
      throw missing(parameter);
    }
    return orValue(parameter, parse.apply(text));
  }

  /** The value of a parameter that may be left out. */
  static <T> Optional<T> parsed(
      String parameter, @Nullable String text, Function<String, Parsed<T>> parse)
      throws RefusedParameter {
    return text == null ? Optional.empty() : Optional.of(orValue(parameter, parse.apply(text)));
  }
}
