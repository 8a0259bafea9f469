package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Withheld;
import java.util.Optional;

/**
 * A withheld term in a file, where it tells something and nobody has excused it.
 *
 * @param context the digest by which it could be excused, where there is a key
 */
record Sighting(Withheld withheld, Layer layer, int line, Optional<String> context) {

  static final String RULE = "withheld";
  static final String NEAR_RULE = "withheld-near";

  static String rule(Layer layer) {
    return layer.isNear() ? NEAR_RULE : RULE;
  }

  boolean isNear() {
    return layer.isNear();
  }
}
