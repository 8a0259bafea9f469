package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.fact.Attribute;

/** A word of a text that tells an attribute, by its offset. */
record Mark(Attribute attribute, String value, int start) {}
