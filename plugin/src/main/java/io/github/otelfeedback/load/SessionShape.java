package io.github.otelfeedback.load;

import static io.github.otelfeedback.load.Shape.choice;
import static io.github.otelfeedback.load.Shape.listOf;
import static io.github.otelfeedback.load.Shape.mapping;
import static io.github.otelfeedback.load.Shape.one;
import static io.github.otelfeedback.load.Shape.optional;
import static io.github.otelfeedback.load.Shape.required;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Material;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.session.SessionRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys of {@code session.yaml}, version 1. */
final class SessionShape {

  static final Shape HELD =
      new Shape.Either(
          one(Values.DATE),
          mapping(
              required(
                  "date", "The day, month or year, as precisely as it is known.", one(Values.DATE)),
              optional(
                  "basis",
                  "How the date is known; uploaded means that only the date of the video is.",
                  choice(When.Basis.values())),
              optional("source", "Where the date can be read.", one(Values.URL))));

  static final Shape PERSON =
      mapping(
          required("name", "The name as the person writes it.", one(Values.LINE)),
          optional("id", "Under which the texts speak of the person.", one(Values.KEY)),
          optional("github", "The user name on GitHub, without @.", one(Values.GITHUB)),
          optional("organization", "The employer at the time.", one(Values.LINE)),
          optional("url", "A public page of the person.", one(Values.URL)));

  static final Shape RECORDING =
      mapping(
          optional("youtube", "The id or the address of the video on YouTube.", one(Values.VIDEO)),
          required("state", "What became of the recording.", choice(RecordingState.values())),
          optional("published", "When the video came out.", one(Values.DATE)),
          optional("delete-by", "The day by which it has to be deleted.", one(Values.DAY)),
          optional("deleted", "The day on which it was deleted.", one(Values.DAY)),
          optional("withdrawn", "The day on which it was taken back.", one(Values.DAY)));

  static final Shape APPROVAL =
      mapping(
          required("by", "Who approved, by role and not by name.", one(Values.LINE)),
          required("date", "The day of the approval.", one(Values.DAY)),
          optional("digest", "What was approved, as the tool printed it.", one(Values.DIGEST)),
          optional("words", "Words that were approved by name.", listOf(Values.LINE)),
          optional("pictures", "Pictures that were approved, by digest.", listOf(Values.DIGEST)),
          optional(
              "attributes",
              "What may be told of the organization: each beyond two, days and exact numbers.",
              listOf(choice(Attribute.values()))));

  static final Shape REDACTION =
      new Shape.Either(
          one(Values.SEGMENT),
          mapping(
              required("segment", "The name of the segment.", one(Values.SEGMENT)),
              required(
                  "was",
                  "Its digest when it had to go; another text in its place is shown again.",
                  one(Values.SEGMENT_DIGEST))));

  static final Shape FINDING =
      mapping(
          required("id", "Unique in the session; the texts use it.", one(Values.KEY)),
          required("kind", "What the feedback is about.", choice(Finding.Kind.values())),
          optional(
              "actionable", "Whether a SIG can act on it; no by default.", one(Values.YES_OR_NO)),
          optional("sig", "The key of the SIG concerned.", one(Values.SIG)),
          optional("issues", "Issues that follow it up.", listOf(Values.ISSUE_URL)),
          optional("duplicates", "Issues that said the same before.", listOf(Values.ISSUE_URL)),
          optional("follow-up", "Days on which to look again.", listOf(Values.DAY)));

  static final Shape BLOG =
      mapping(
          optional(
              "slug",
              "The last part of the address; the session's id by default.",
              one(Values.SLUG)),
          required("date", "The date of the post.", one(Values.DAY)),
          optional("issue", "The issue of the website that announces the post.", one(Values.ISSUE)),
          optional("sig", "The key of the sponsoring SIG.", one(Values.SIG)),
          optional("aliases", "Former paths of the post.", listOf(Values.SITE_PATH)),
          optional("canonical", "Where the post appeared first.", one(Values.URL)),
          optional("spelling", "Words for the website's spell checker.", listOf(Values.SPELLING)));

  static final Shape LINK =
      mapping(
          required("url", "The address of the material.", one(Values.URL)),
          required("kind", "What it is.", choice(Material.Kind.values())));

  static final Shape.Mapping SHAPE = new Shape.Mapping(entries(), bonds());

  private SessionShape() {}

  private static List<Shape.Entry> entries() {
    List<Shape.Entry> entries = new ArrayList<>(about());
    Arrays.stream(Role.values())
        .map(
            role ->
                optional(role.key(), "People who took part as " + role.key() + ".", listOf(PERSON)))
        .forEach(entries::add);
    entries.addAll(facts());
    return entries;
  }

  private static List<Shape.Entry> about() {
    return List.of(
        required("version", "The version of this format: 1.", one(Values.VERSION)),
        optional(
            "state",
            "draft is for previews only; ready by default.",
            choice(SessionRecord.State.values())),
        optional("held", "When the session took place, as precisely as it is known.", HELD),
        required("series", "The key of the series in series.yaml.", one(Values.KEY)),
        optional("event", "The event at which it was held.", one(Values.LINE)),
        optional(
            "languages",
            "In which people spoke; [en] by default.",
            new Shape.Sequence(one(Values.LANGUAGE), true)),
        optional(
            "original",
            "In which the text was written first; en by default. Another one needs its file, and"
                + " waits for the English translation in en.md before it has a page.",
            one(Values.LOCALE)),
        optional(
            "subject",
            "Whom it is about; follows from organization or organizations by default.",
            choice("organization", "group", "none")));
  }

  private static List<Shape.Entry> facts() {
    Shape organization = OrganizationShape.SHAPE;
    return List.of(
        optional("organization", "The organization that was interviewed.", organization),
        optional("organizations", "The known members of a group.", listOf(organization)),
        optional("approval", "Who approved what is published.", APPROVAL),
        optional("redact", "Segments that are withheld in every locale.", listOf(REDACTION)),
        optional("recording", "The video, if there is or was one.", RECORDING),
        optional(
            "findings", "What SIGs can learn; the texts stand in the write-ups.", listOf(FINDING)),
        optional("blog", "A post is generated from this.", BLOG),
        optional("post", "The path of a post that exists already.", one(Values.SITE_PATH)),
        optional("links", "Public material about the session.", listOf(LINK)));
  }

  private static List<Shape.Bond> bonds() {
    return Stream.<Shape.Bond>of(
            new Shape.Bond.AnyOf(List.of("held", "recording.published")),
            new Shape.Bond.Excludes("blog", "post"),
            new Shape.Bond.Excludes("organization", "organizations"))
        .toList();
  }
}
