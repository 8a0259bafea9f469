package io.github.otelfeedback.gate;

/**
 * The lines of a page that are about an anonymous session.
 *
 * @param firstLine counted from 1
 * @param lastLine the last line that belongs to it
 * @param author who wrote about that session
 */
public record Part(int firstLine, int lastLine, Author author) {}
