package io.github.otelfeedback.validate;

import io.github.otelfeedback.session.WriteUp;
import java.util.List;

/**
 * What repairs made of a write-up.
 *
 * @param writeUp as it was read
 * @param body as it should be, with as many lines as before
 * @param done one sentence for each repair, with its place
 */
public record Repaired(WriteUp writeUp, String body, List<String> done) {

  /** Whether the body differs from what was read. */
  public boolean isChange() {
    return !body.equals(writeUp.body());
  }
}
