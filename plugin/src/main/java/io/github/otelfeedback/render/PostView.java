package io.github.otelfeedback.render;

import java.util.List;
import java.util.Optional;

/**
 * What the template of a post can show; all texts are finished Markdown.
 *
 * @param record the folder of the session, as named in the records
 * @param contributors linked names, one after the other
 * @param introduction what the author wrote above the first heading
 * @param facts labels with their values
 * @param video the id of the video, while it may be watched
 * @param unavailable a sentence on why there is no video
 * @param sections what the author wrote from the first heading on
 * @param index whether there is an index of recordings to link to
 */
record PostView(
    String record,
    Optional<String> contributors,
    Optional<TranslationNote> translation,
    Optional<String> introduction,
    List<Line> facts,
    Optional<String> video,
    Optional<String> unavailable,
    Optional<String> sections,
    Optional<Feedback> feedback,
    boolean index) {

  /** A line of a list. */
  record Line(String text) {}

  /** What a reader should know about a translation: an example, or else not reviewed. */
  record TranslationNote(boolean example, boolean machine) {}

  /** The findings under the heading of this id. */
  record Feedback(String id, List<Kind> kinds) {}

  /** The findings of a kind under a heading of their own. */
  record Kind(String id, String heading, List<Found> findings) {}

  /** A finding, with links to the issues about it. */
  record Found(String text, Optional<String> references) {}
}
