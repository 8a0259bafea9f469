package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.problem.Place;

/**
 * A place that tells an attribute.
 *
 * @param value what it tells, in words that compare: equal where two sessions tell the same
 */
record Sight(Attribute attribute, String value, Place place) {

  /** Whether one alone needs an approval: a day or a number singles out by itself. */
  boolean isExact() {
    return attribute == Attribute.DATE || attribute == Attribute.COUNT;
  }
}
