package io.github.otelfeedback.render;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;

/** A template that asks for something that does not exist. */
final class UnknownName extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String next;

  UnknownName(String file, int line, String message, String next) {
    super(message);
    this.file = file;
    this.line = line;
    this.next = next;
  }

  /** The name of the template. */
  String file() {
    return file;
  }

  int line() {
    return line;
  }

  Problem at(Place place) {
    return Problem.error(place, "unknown-template-name", String.valueOf(getMessage()), next);
  }
}
