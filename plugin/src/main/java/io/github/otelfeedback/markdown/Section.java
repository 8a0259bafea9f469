package io.github.otelfeedback.markdown;

import java.util.Optional;

/**
 * A stretch of a document: the introduction, or a heading with what stands below it.
 *
 * @param heading absent for the introduction, the text above the first heading
 * @param line where the section starts, counted from 1
 * @param source its whole text with the heading, without blank lines around it
 * @param body its text below the heading, without blank lines around it
 */
public record Section(Optional<Heading> heading, int line, String source, String body) {

  /** The level of the heading, 0 for the introduction. */
  public int level() {
    return heading.map(Heading::level).orElse(0);
  }

  /** The Markdown of the heading, empty for the introduction. */
  public String title() {
    return heading.map(Heading::text).orElse("");
  }

  /** The id of the heading, empty for the introduction. */
  public String id() {
    return heading.map(Heading::id).orElse("");
  }
}
