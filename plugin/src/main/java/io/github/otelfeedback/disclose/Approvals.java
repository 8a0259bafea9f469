package io.github.otelfeedback.disclose;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Organization;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Holds what would be published about organizations that stay unnamed against what they approved.
 *
 * <p>The row of a session in the index is published, too: every session that is ready needs its
 * approval, whether or not it has a post. Drafts need none. That there is none at all is for {@code
 * validate} to say.
 */
public final class Approvals {

  /**
   * One problem for each session whose approval does not cover what would be published.
   *
   * @param sessions what is let through of these records, in the same order
   */
  public List<Problem> problems(List<SessionRecord> records, List<DisclosedSession> sessions) {
    return IntStream.range(0, records.size())
        .boxed()
        .flatMap(i -> problem(records.get(i), sessions.get(i)).stream())
        .toList();
  }

  private static Optional<Problem> problem(SessionRecord record, DisclosedSession session) {
    if (record.state() == SessionRecord.State.DRAFT
        || !(session instanceof AnonymousSession anonymous)) {
      return Optional.empty();
    }
    if (anonymous.facts().draft()) {
      return Optional.of(heldBack(record));
    }
    return anonymous.approval().filter(one -> !one.current()).map(one -> open(record, one.place()));
  }

  private static Problem open(SessionRecord record, Place place) {
    boolean before = record.approval().flatMap(approval -> approval.digest()).isPresent();
    return Problem.error(
        place,
        "approval-open",
        before
            ? "What would be published is not what was approved."
            : "The approval does not say what was approved.",
        "Run mvn otel-feedback:preview -Dotel-feedback.session="
            + record.id()
            + ", have the page approved, and write the line `digest:` that the run prints under"
            + " `approval`.");
  }

  private static Problem heldBack(SessionRecord record) {
    return Problem.note(
        record.places().of(withdrawn(record.subject())),
        "approval-withdrawn",
        "Consent was withdrawn, so nothing of this session is published.",
        "If the organization agrees to what is left without its name, have the preview approved.");
  }

  private static String withdrawn(Subject subject) {
    List<Organization> all = subject.organizations();
    int number =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).consent().withdrawn().isPresent())
            .findFirst()
            .orElse(0);
    return (subject instanceof Subject.One ? "organization" : "organizations[" + number + "]")
        + ".withdrawn";
  }
}
