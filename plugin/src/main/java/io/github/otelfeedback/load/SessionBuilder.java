package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Material;
import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.session.Approval;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.Recording;
import io.github.otelfeedback.session.Redaction;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.Subject;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.value.LanguageTag;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import io.github.otelfeedback.value.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a record from checked keys, and fills in what may be left out. */
final class SessionBuilder {

  private final SessionId id;
  private final Tree.Fields fields;

  SessionBuilder(SessionId id, Tree.Fields fields) {
    this.id = id;
    this.fields = fields;
  }

  SessionRecord build(
      Series series,
      List<Organization> organizations,
      Map<SiteLocale, WriteUp> writeUps,
      List<Picture> pictures,
      YamlFile file) {
    List<LanguageTag> languages = fields.values("languages", Values.LANGUAGE);
    return new SessionRecord(
        id,
        fields.word("state", SessionRecord.State.class).orElse(SessionRecord.State.READY),
        when(),
        series,
        fields.get("event", Values.LINE),
        languages.isEmpty() ? List.of(new LanguageTag("en")) : languages,
        original(fields),
        subject(organizations),
        PeopleBuilder.build(fields),
        fields.fields("approval").map(SessionBuilder::approval),
        redactions(),
        fields.fields("recording").map(SessionBuilder::recording).orElseGet(Recording::none),
        fields.list("findings").stream().map(SessionBuilder::finding).toList(),
        publication(),
        fields.list("links").stream().map(SessionBuilder::material).toList(),
        writeUps,
        pictures,
        file.places());
  }

  static SiteLocale original(Tree.Fields fields) {
    return fields.get("original", Values.LOCALE).orElse(SiteLocale.EN);
  }

  private When when() {
    Tree.Fields held = fields.fields("held").orElse(Tree.Fields.NONE);
    boolean known = fields.has("held");
    return new When(
        fields.get("held", Values.DATE).or(() -> held.get("date", Values.DATE)),
        held.word("basis", When.Basis.class)
            .orElse(known ? When.Basis.STATED : When.Basis.UPLOADED),
        held.get("source", Values.URL));
  }

  private Subject subject(List<Organization> organizations) {
    String kind =
        fields
            .text("subject")
            .orElse(
                fields.has("organization")
                    ? "organization"
                    : fields.has("organizations") ? "group" : "none");
    return switch (kind) {
      case "organization" -> new Subject.One(organizations.get(0));
      case "group" -> new Subject.Group(organizations);
      default -> new Subject.Nobody();
    };
  }

  private static Approval approval(Tree.Fields fields) {
    return new Approval(
        fields.get("by", Values.LINE).orElseThrow(),
        fields.get("date", Values.DAY).orElseThrow(),
        fields.get("digest", Values.DIGEST),
        fields.values("words", Values.LINE),
        fields.values("pictures", Values.DIGEST),
        fields.words("attributes", Attribute.class));
  }

  private List<Redaction> redactions() {
    return fields.trees("redact").stream().map(SessionBuilder::redaction).toList();
  }

  private static Redaction redaction(Tree tree) {
    Tree.Fields one =
        tree instanceof Tree.Fields full ? full : new Tree.Fields(Map.of("segment", tree));
    return new Redaction(
        one.get("segment", Values.SEGMENT).orElseThrow(), one.get("was", Values.SEGMENT_DIGEST));
  }

  private static Recording recording(Tree.Fields fields) {
    return new Recording(
        fields.word("state", RecordingState.class).orElseThrow(),
        fields.get("youtube", Values.VIDEO),
        fields.get("published", Values.DATE),
        fields.get("delete-by", Values.DAY),
        fields.get("deleted", Values.DAY),
        fields.get("withdrawn", Values.DAY));
  }

  private static Finding finding(Tree.Fields fields) {
    return new Finding(
        fields.get("id", Values.KEY).orElseThrow(),
        fields.word("kind", Finding.Kind.class).orElseThrow(),
        fields.get("actionable", Values.YES_OR_NO).orElse(false),
        fields.get("sig", Values.SIG),
        fields.values("issues", Values.ISSUE_URL),
        fields.values("duplicates", Values.ISSUE_URL),
        fields.values("follow-up", Values.DAY));
  }

  private static Material material(Tree.Fields fields) {
    return new Material(
        fields.word("kind", Material.Kind.class).orElseThrow(),
        fields.get("url", Values.URL).orElseThrow());
  }

  private Publication publication() {
    Optional<Publication> existing =
        fields.get("post", Values.SITE_PATH).map(Publication.Existing::new);
    return existing
        .or(() -> fields.fields("blog").map(this::blog))
        .orElseGet(Publication.IndexOnly::new);
  }

  private Publication blog(Tree.Fields blog) {
    return new Publication.Blog(
        blog.get("slug", Values.SLUG).orElseGet(() -> new Slug(id.text())),
        blog.get("date", Values.DAY).orElseThrow(),
        blog.get("issue", Values.ISSUE),
        blog.get("sig", Values.SIG),
        blog.values("aliases", Values.SITE_PATH),
        blog.get("canonical", Values.URL),
        blog.values("spelling", Values.SPELLING));
  }
}
