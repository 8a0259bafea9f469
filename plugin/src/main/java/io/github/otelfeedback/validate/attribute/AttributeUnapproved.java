package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.validate.rule.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * More than two attributes of an unnamed organization, a day or an exact number are approved.
 *
 * <p>Each is shared by many; a few together seldom are, and a day or a number may be alone.
 */
public final class AttributeUnapproved implements SessionRule {

  @Override
  public String name() {
    return "attribute-not-approved";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return problems(session, Text.all(session));
  }

  @Override
  public Stream<Problem> problems(SessionRecord session, List<Text> texts) {
    Told told = Told.of(session, texts);
    return told.unapproved().stream().map(sight -> problem(told, sight));
  }

  private Problem problem(Told told, Sight sight) {
    SessionRecord session = told.session();
    Problem problem =
        missing(
            session,
            sight.place(),
            message(sight),
            "To tell less: "
                + told.coarser(sight.attribute())
                + ". If the organization agrees, write `"
                + sight.attribute().key()
                + "` under `attributes` of `approval`.");
    return Concerned.by(session).anyMatch(Concerned::isWithdrawn)
        ? Problem.warning(problem.place(), problem.rule(), problem.message(), problem.next())
        : problem;
  }

  private static String message(Sight sight) {
    return switch (sight.attribute()) {
      case DATE -> "An exact day helps to find out who it was, and nobody approved that.";
      case COUNT -> "An exact number helps to find out who it was, and nobody approved that.";
      default ->
          "Together with what else is told of the organization, this attribute ("
              + sight.attribute().key()
              + ") helps to find out who it was, and nobody approved that.";
    };
  }
}
