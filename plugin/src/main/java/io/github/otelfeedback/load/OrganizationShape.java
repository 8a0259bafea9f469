package io.github.otelfeedback.load;

import static io.github.otelfeedback.load.Shape.choice;
import static io.github.otelfeedback.load.Shape.listOf;
import static io.github.otelfeedback.load.Shape.mapping;
import static io.github.otelfeedback.load.Shape.one;
import static io.github.otelfeedback.load.Shape.optional;
import static io.github.otelfeedback.load.Shape.required;

import io.github.otelfeedback.fact.Sectors;
import io.github.otelfeedback.session.Consent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys of an organization, and those of them that an overlay may hold instead. */
final class OrganizationShape {

  /** What tells who it is: in the record, or in the overlay of private identities. */
  private static final List<Shape.Entry> IDENTITY =
      List.of(
          optional("name", "The name of the organization.", one(Values.LINE)),
          optional("url", "Its home page.", one(Values.URL)),
          optional("aliases", "Other names of it.", listOf(Values.LINE)),
          optional("domains", "Its domains.", listOf(Values.DOMAIN)),
          optional("handles", "Its user names anywhere.", listOf(Values.LINE)),
          optional("products", "Products and projects that give it away.", listOf(Values.LINE)),
          optional("people", "People who give it away.", listOf(Values.LINE)),
          optional(
              "spellings",
              "How its name is written in other scripts; none says that it is not.",
              new Shape.Either(
                  choice("none"), new Shape.Table(one(Values.LOCALE), listOf(Values.LINE)))),
          optional(
              "excused",
              "Findings of the audit that a person looked at and found to be none.",
              listOf(
                  mapping(
                      required(
                          "rule", "The rule of the finding.", choice("withheld", "withheld-near")),
                      required(
                          "context", "The digest that the audit gave for it.", one(Values.CONTEXT)),
                      required("reason", "Why it tells nothing.", one(Values.LINE)),
                      required("by", "Who looked at it.", one(Values.LINE)),
                      required("until", "The last day on which this counts.", one(Values.DAY))))));

  private static final List<Shape.Entry> CHOICES =
      List.of(
          optional(
              "consent",
              "Whether it may be named; anonymous by default.",
              choice("named", "anonymous")),
          optional(
              "evidence", "Where, or by which role, how and when it agreed.", one(Values.LINE)),
          optional("withdrawn", "The day on which it withdrew its consent.", one(Values.DAY)),
          optional("exceptions", "What is decided apart from the name.", exceptions()),
          optional(
              "sector",
              "What it does, in one word.",
              new Shape.Choice("unknown-sector", Sectors.KEYS)),
          optional(
              "region",
              "Where it is, as far as the texts tell it; no page shows this key.",
              one(Values.REGION)),
          optional(
              "size",
              "How many people it has, as far as the texts tell it; no page shows this key.",
              one(Values.HEADCOUNT)),
          optional("identity", "Nobody here knows who it was; needs a reason.", choice("unknown")),
          optional("reason", "Why nobody knows.", one(Values.LINE)));

  static final Shape.Mapping SHAPE =
      new Shape.Mapping(
          Stream.concat(IDENTITY.stream(), CHOICES.stream()).toList(),
          List.of(
              new Shape.Bond.Needs("identity", "reason"),
              new Shape.Bond.Needs("reason", "identity")));

  static final Shape.Mapping MEMBER = new Shape.Mapping(IDENTITY, List.of());

  /** A file of the directory of identities. */
  static final Shape.Mapping OVERLAY =
      new Shape.Mapping(
          Stream.concat(
                  IDENTITY.stream(),
                  Stream.of(
                      optional(
                          "organizations",
                          "For a group: one item for each of its organizations, in their order.",
                          listOf(MEMBER))))
              .toList(),
          IDENTITY.stream()
              .<Shape.Bond>map(entry -> new Shape.Bond.Excludes("organizations", entry.key()))
              .toList());

  private OrganizationShape() {}

  private static Shape exceptions() {
    return mapping(
        Arrays.stream(Consent.Aspect.values())
            .map(Shape::word)
            .map(
                key ->
                    optional(
                        key,
                        "Whether " + key + " may be published.",
                        choice("allowed", "withheld")))
            .toArray(Shape.Entry[]::new));
  }
}
