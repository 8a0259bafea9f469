package io.github.otelfeedback.gate;

import java.util.List;

/**
 * The lines of a page that are about an anonymous session.
 *
 * @param firstLine counted from 1
 * @param lastLine the last line that belongs to it
 * @param approved what was approved by name for that session
 * @param texts what its author wrote, which is looked at where it was written
 */
public record Part(int firstLine, int lastLine, Approved approved, List<String> texts) {}
