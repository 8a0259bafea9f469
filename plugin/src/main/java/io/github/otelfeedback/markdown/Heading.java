package io.github.otelfeedback.markdown;

/**
 * A heading of a document, with the id under which the website links to it.
 *
 * @param level 1 to 6
 * @param text its Markdown without markers and without the {@code {#id}} behind it
 * @param plain its words without any Markdown
 * @param id the explicit id, else the one the website's Hugo makes; empty when there is no text
 * @param explicit whether the id is written in the document
 * @param line where it starts, counted from 1
 */
public record Heading(
    int level, String text, String plain, String id, boolean explicit, int line) {}
