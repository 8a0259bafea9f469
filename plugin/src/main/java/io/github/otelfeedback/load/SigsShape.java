package io.github.otelfeedback.load;

import static io.github.otelfeedback.load.Shape.choice;
import static io.github.otelfeedback.load.Shape.listOf;
import static io.github.otelfeedback.load.Shape.mapping;
import static io.github.otelfeedback.load.Shape.one;
import static io.github.otelfeedback.load.Shape.optional;
import static io.github.otelfeedback.load.Shape.required;

/** The keys of the shipped registry of SIGs. */
final class SigsShape {

  private static final Shape SIG =
      mapping(
          required("key", "The id in the community's list.", one(Values.SIG)),
          required("name", "The name as the community writes it.", one(Values.LINE)),
          required(
              "group",
              "What kind of SIG it is.",
              choice("specification", "implementation", "cross-cutting", "localization")),
          required("repositories", "The repositories it looks after.", listOf(Values.REPOSITORY)),
          optional("slack-channel", "The channel, with #.", one(Values.LINE)),
          optional("slack-id", "The id of the channel.", one(Values.LINE)));

  static final Shape.Mapping SHAPE =
      mapping(
          required("repository", "Where the list comes from.", one(Values.URL)),
          required("commit", "The commit of the list.", one(Values.LINE)),
          required("date", "The day of the commit.", one(Values.DAY)),
          required("sigs", "The SIGs.", new Shape.Sequence(SIG, true)));

  private SigsShape() {}
}
