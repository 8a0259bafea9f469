package io.github.otelfeedback.render;

import java.util.List;
import java.util.Optional;

/** What the templates of the index of recordings can show; all texts are finished Markdown. */
final class RecordingsView {

  private RecordingsView() {}

  /** The page above its list. */
  record Start(List<SeriesLine> series) {}

  /**
   * A series.
   *
   * @param name its current name, linked to its page if it has one
   * @param description what it is
   * @param former the names that it had before
   * @param playlist the address of its playlist
   */
  record SeriesLine(
      String name,
      Optional<String> description,
      Optional<String> former,
      Optional<String> playlist) {}

  /**
   * The heading above the sessions of a year.
   *
   * @param id the same in all locales
   * @param year in the words of the locale; absent above sessions whose date is not told
   */
  record Heading(String id, Optional<String> year) {}

  /**
   * A session.
   *
   * @param head its topic where that is written in the language of the page, else what it was
   * @param details what else is known about it
   * @param links where to read and watch it, and why it cannot be watched
   */
  record Row(String head, String details, Optional<String> links) {}
}
