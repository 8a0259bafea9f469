package io.github.otelfeedback.markdown;

/**
 * A link or a picture, with the place where it starts.
 *
 * @param destination where it leads, with escapes resolved; of a reference, what is defined for it
 * @param text its words without any Markdown; of a picture, the alternative text
 * @param line counted from 1
 * @param column counted from 1 in Unicode code points
 */
public record Link(String destination, String text, int line, int column) {}
