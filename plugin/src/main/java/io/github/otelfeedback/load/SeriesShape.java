package io.github.otelfeedback.load;

import static io.github.otelfeedback.load.Shape.mapping;
import static io.github.otelfeedback.load.Shape.one;
import static io.github.otelfeedback.load.Shape.optional;
import static io.github.otelfeedback.load.Shape.required;

/** The keys of {@code series.yaml}. */
final class SeriesShape {

  private static final Shape NAME =
      mapping(
          required("name", "The name.", one(Values.LINE)),
          required("from", "Since when it is used.", one(Values.DATE)));

  private static final Shape ONE =
      mapping(
          optional("playlist", "The id of the playlist on YouTube.", one(Values.PLAYLIST)),
          optional("page", "The path of its page on the website.", one(Values.SITE_PATH)),
          required("names", "Its names over time, oldest first.", new Shape.Sequence(NAME, true)));

  static final Shape.Table SHAPE = new Shape.Table(one(Values.KEY), ONE);

  private SeriesShape() {}
}
