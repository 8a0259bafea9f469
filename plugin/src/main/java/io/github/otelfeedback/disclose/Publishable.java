package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.markdown.Link;
import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.session.Approval;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.value.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What consent allows of a session, as far as its record does not redact it and it was approved.
 *
 * <p>An approval holds for less than what was approved, too, so that a redaction needs none. After
 * a withdrawal, what nobody approved as it is left over is held back like a draft.
 */
record Publishable(SessionRecord record, DisclosedSession allowed) {

  DisclosedSession session() {
    DisclosedSession whole = allowed.with(shown(allowed.facts()));
    DisclosedSession left =
        allowed.with(shown(new Redacted(allowed.facts(), record.redactions()).disclosed()));
    if (!(left instanceof AnonymousSession anonymous)) {
      return left;
    }
    Optional<DisclosedApproval> approval =
        record.approval().map(one -> approval(one, Stream.of(whole, left).distinct()));
    AnonymousSession approved = approval.map(anonymous::with).orElse(anonymous);
    boolean current = approval.filter(DisclosedApproval::current).isPresent();
    return isWithdrawn() && !current ? approved.with(approved.facts().heldBack()) : approved;
  }

  private DisclosedApproval approval(Approval approval, Stream<DisclosedSession> sessions) {
    return new DisclosedApproval(
        record.places().of("approval.digest"),
        approval.digest().filter(one -> isOfAny(one, sessions)).isPresent(),
        approval.words(),
        approval.pictures(),
        approval.attributes());
  }

  private static boolean isOfAny(Sha256 digest, Stream<DisclosedSession> sessions) {
    return sessions.map(ApprovalDigest::of).anyMatch(digest::equals);
  }

  /** Without pictures that no text shows. */
  private static DisclosedFacts shown(DisclosedFacts facts) {
    if (facts.pictures().isEmpty()) {
      return facts;
    }
    Set<String> names =
        facts.texts().values().stream()
            .flatMap(text -> MarkdownDocument.parse(text.body()).images().stream())
            .map(Link::destination)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Picture> shown =
        facts.pictures().stream()
            .filter(picture -> names.contains("assets/" + picture.name()))
            .toList();
    return facts.withPictures(shown);
  }

  private boolean isWithdrawn() {
    return record.subject().organizations().stream()
        .anyMatch(one -> one.consent().withdrawn().isPresent());
  }
}
