package io.github.otelfeedback.validate.date;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Approval;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What follows from a session comes after it. */
public final class BeforeSession implements SessionRule {

  private record Dated(LocalDate date, Place place) {}

  @Override
  public String name() {
    return "before-session";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return session.when().held().stream()
        .flatMap(held -> dates(session).filter(dated -> dated.date().isBefore(held.earliest())))
        .map(
            dated ->
                error(
                    dated.place(),
                    "This day is before the session was held.",
                    "Correct it, or `held`."));
  }

  private static Stream<Dated> dates(SessionRecord session) {
    Stream<Dated> post =
        session.publication() instanceof Publication.Blog blog
            ? Stream.of(new Dated(blog.date(), session.places().of("blog.date")))
            : Stream.empty();
    Stream<Dated> approval =
        session.approval().map(Approval::date).stream()
            .map(date -> new Dated(date, session.places().of("approval.date")));
    return Stream.of(post, approval, followUps(session)).flatMap(dates -> dates);
  }

  private static Stream<Dated> followUps(SessionRecord session) {
    List<Finding> findings = session.findings();
    return IntStream.range(0, findings.size())
        .boxed()
        .flatMap(i -> followUps(session, findings.get(i), "findings[" + i + "].follow-up"));
  }

  private static Stream<Dated> followUps(SessionRecord session, Finding finding, String key) {
    return IntStream.range(0, finding.followUp().size())
        .mapToObj(
            i -> new Dated(finding.followUp().get(i), session.places().of(key + "[" + i + "]")));
  }
}
