package io.github.otelfeedback.load;

import static io.github.otelfeedback.load.Shape.choice;
import static io.github.otelfeedback.load.Shape.listOf;
import static io.github.otelfeedback.load.Shape.mapping;
import static io.github.otelfeedback.load.Shape.one;
import static io.github.otelfeedback.load.Shape.optional;
import static io.github.otelfeedback.load.Shape.required;

import io.github.otelfeedback.fact.Translation;

/** The keys of the front matter of a write-up. */
final class WriteUpShape {

  private static final Shape TRANSLATOR =
      mapping(
          required("name", "The name of the translator.", one(Values.LINE)),
          optional("github", "The user name on GitHub, without @.", one(Values.GITHUB)));

  private static final Shape TRANSLATION =
      mapping(
          optional("by", "Who translated.", listOf(TRANSLATOR)),
          optional("machine", "Whether a machine helped; no by default.", one(Values.YES_OR_NO)),
          required("state", "How far it was reviewed.", choice(Translation.State.values())));

  static final Shape.Mapping SHAPE =
      mapping(
          optional("title", "The title of the post.", one(Values.LINE)),
          optional("linkTitle", "A short title for menus.", one(Values.LINE)),
          optional("topic", "What the index of recordings says.", one(Values.LINE)),
          optional("description", "What search engines show.", one(Values.LINE)),
          optional(
              "findings",
              "One sentence for each finding, by its id.",
              new Shape.Table(one(Values.KEY), one(Values.LINE))),
          optional(
              "people",
              "What is said about a person, by id.",
              new Shape.Table(one(Values.KEY), one(Values.LINE))),
          optional(
              "translation", "How this translation came about; not in the original.", TRANSLATION),
          optional(
              "segments",
              "Digests of the English segments that were translated; kept by the tool.",
              new Shape.Table(one(Values.SEGMENT), one(Values.SEGMENT_MARK))),
          optional("keep", "Segments meant to stay as in English.", listOf(Values.SEGMENT)));

  private WriteUpShape() {}
}
