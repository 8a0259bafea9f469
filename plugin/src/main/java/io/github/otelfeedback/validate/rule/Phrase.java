package io.github.otelfeedback.validate.rule;

import io.github.otelfeedback.problem.Place;

/** A text of the front matter: its key as a path, such as {@code findings.sizing}. */
public record Phrase(String key, String text, Place place) {}
