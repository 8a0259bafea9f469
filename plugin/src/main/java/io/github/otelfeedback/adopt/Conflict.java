package io.github.otelfeedback.adopt;

/**
 * A passage that was changed on the website and in the record, each in its own way.
 *
 * @param segment the segment in which it stands
 * @param website the passage as it stands on the website
 * @param record the passage as the record gives it
 */
public record Conflict(String segment, String website, String record) {}
