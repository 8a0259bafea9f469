package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.value.Sha256;
import io.github.otelfeedback.value.VideoId;
import java.util.TreeMap;

/**
 * What an organization approves, as one digest: all author text and all facts that are disclosed,
 * in every locale.
 *
 * <p>It is the SHA-256 of a {@link CanonicalText} of what came through the door, so that nothing
 * private is in it: id, dates, series, event, languages, sector, people, recording, findings with
 * their issues, the post with its address, date and aliases, links, pictures by their bytes, and
 * for each locale in order title, short title, topic, description, texts of findings and people,
 * and body. Not in it is what says nothing about the organization: how a translation came about and
 * how far it was reviewed, from which English text it was made, and when somebody means to look at
 * a finding again.
 */
public final class ApprovalDigest {

  private final CanonicalText text = new CanonicalText();

  /** The digest of a session; the same for the same disclosed session, and for no other. */
  public static Sha256 of(DisclosedSession session) {
    ApprovalDigest digest = new ApprovalDigest();
    digest.add(session);
    return Sha256.of(digest.text.toString());
  }

  private void add(DisclosedSession session) {
    text.add("otel-feedback-approval", 1);
    facts(session.facts());
    if (session instanceof AnonymousSession anonymous) {
      text.add("sector", anonymous.sector());
    }
    session.people().forEach(this::person);
    text.add("recording", session.recording().state());
    text.add("recording.video", session.recording().video().map(VideoId::id));
    text.add("recording.published", session.recording().published());
    new TreeMap<>(session.facts().texts()).values().forEach(this::locale);
  }

  private void facts(DisclosedFacts facts) {
    text.add("id", facts.id());
    text.add("held", facts.when().held());
    text.add("held.basis", facts.when().basis());
    text.add("held.source", facts.when().source());
    text.add("series", facts.series().key());
    text.add("event", facts.event());
    facts.languages().forEach(language -> text.add("language", language.text()));
    text.add("original", facts.original());
    facts.findings().forEach(this::finding);
    publication(facts.publication());
    facts.links().forEach(link -> text.add("link." + link.kind(), link.url()));
    facts.pictures().forEach(this::picture);
  }

  private void finding(Finding finding) {
    text.add("finding", finding.id());
    text.add("finding.kind", finding.kind());
    text.add("finding.actionable", finding.actionable());
    text.add("finding.sig", finding.sig());
    text.addAll("finding.issue", finding.issues());
    text.addAll("finding.duplicate", finding.duplicates());
  }

  private void publication(Publication publication) {
    if (publication instanceof Publication.Existing existing) {
      text.add("post", existing.post());
    }
    if (publication instanceof Publication.Blog blog) {
      text.add("blog.slug", blog.slug());
      text.add("blog.date", blog.date());
      text.add("blog.issue", blog.issue());
      text.add("blog.sig", blog.sig());
      text.addAll("blog.alias", blog.aliases());
      text.add("blog.canonical", blog.canonical());
      text.addAll("blog.spelling", blog.spelling());
    }
  }

  private void picture(Picture picture) {
    text.add("picture", picture.name());
    text.add("picture.digest", picture.digest());
  }

  private void person(DisclosedPerson person) {
    text.add("person", person.name());
    text.add("person.role", person.role());
    text.add("person.id", person.id());
    text.add("person.github", person.github());
    text.add("person.organization", person.organization());
    text.add("person.url", person.url());
  }

  private void locale(DisclosedText written) {
    text.add("locale", written.locale());
    text.add("title", written.title());
    text.add("linkTitle", written.linkTitle());
    text.add("topic", written.topic());
    text.add("description", written.description());
    new TreeMap<>(written.findings()).forEach((id, finding) -> text.add("findings." + id, finding));
    new TreeMap<>(written.people()).forEach((id, person) -> text.add("people." + id, person));
    text.add("body", written.body());
  }
}
