package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.ArchiveRule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an unnamed organization tells, another one tells, too.
 *
 * <p>A note only, since few sessions are easily told apart; silent once the attributes are
 * approved, and where there is no other session to compare with.
 */
public final class SingledOut implements ArchiveRule {

  @Override
  public String name() {
    return "singled-out";
  }

  @Override
  public Stream<Problem> problems(List<SessionRecord> sessions) {
    Map<String, SessionRecord> byId = new LinkedHashMap<>();
    sessions.forEach(one -> byId.put(one.id().text(), one));
    return new SingledSessions()
        .of(sessions).stream()
            .filter(Singled::isOpen)
            .flatMap(
                one ->
                    Stream.ofNullable(byId.get(one.session().text()))
                        .map(session -> problem(session, one)));
  }

  private Problem problem(SessionRecord session, Singled one) {
    Set<Attribute> concerned =
        one.combinations().stream()
            .flatMap(Collection::stream)
            .filter(key -> !one.approved().contains(key))
            .collect(Collectors.toCollection(TreeSet::new));
    String ways =
        concerned.stream()
            .map(key -> one.coarser().getOrDefault(key, ""))
            .distinct()
            .collect(Collectors.joining("; "));
    return note(
        session.places().of("organization"),
        "Of the "
            + one.among()
            + " sessions with an unnamed organization, no other tells the same under: "
            + words(one.combinations())
            + ".",
        "To tell less: " + ways + ".");
  }

  private static String words(List<Set<Attribute>> combinations) {
    return combinations.stream()
        .map(some -> some.stream().map(Attribute::key).collect(Collectors.joining(" + ")))
        .collect(Collectors.joining(", "));
  }
}
