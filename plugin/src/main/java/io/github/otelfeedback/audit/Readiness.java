package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.disclose.Withheld.Tier;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SessionId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a search can be trusted: it knows what to look for, and finds it where it was planted.
 */
record Readiness(
    Identities identities, List<Needle> needles, Search search, Predicate<SessionId> tagged) {

  /** What stands before a term, so that it is written as it counts. */
  private static final Map<Tier, String> PLANT =
      Map.of(Tier.DISTINCTIVE, "", Tier.ADDRESSED, "@", Tier.COMMON, "at ");

  List<Problem> problems() {
    return Stream.of(incomplete(), unsearchable(), empty(), blind())
        .flatMap(problems -> problems)
        .toList();
  }

  private Stream<Problem> incomplete() {
    return identities.incomplete().stream()
        .filter(tagged.negate())
        .map(
            session ->
                problem(
                    session,
                    "identity-missing",
                    "The organization has to be hidden, and nothing says who it is.",
                    "Give its name in the folder of identities, or `identity: unknown` with a"
                        + " reason."));
  }

  private Stream<Problem> unsearchable() {
    return needles.stream()
        .filter(needle -> needle.keys().isEmpty())
        .map(
            needle ->
                problem(
                    needle.withheld().session(),
                    "identity-unsearchable",
                    "A withheld term has no letters or digits, so it cannot be looked for.",
                    "Write it out in the folder of identities."));
  }

  private Stream<Problem> empty() {
    return needles.stream()
        .limit(search.size() == 0 ? 1 : 0)
        .map(needle -> broken(needle, "Something is withheld, and nothing is looked for."));
  }

  private static String line(Needle needle) {
    return needle.withheld().reveal().replace('\n', ' ');
  }

  /** Each term stands in a line of its own; those that cannot be looked for were reported. */
  private Stream<Problem> blind() {
    String canary =
        needles.stream()
            .map(needle -> PLANT.get(needle.withheld().tier()) + line(needle))
            .collect(Collectors.joining("\n"));
    Set<Search.Hit> found =
        search.hits(canary).entrySet().stream()
            .filter(hit -> !hit.getValue().isNear())
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return IntStream.range(0, needles.size())
        .filter(i -> !needles.get(i).keys().isEmpty())
        .filter(i -> !found.contains(new Search.Hit(needles.get(i), i + 1)))
        .mapToObj(
            i -> broken(needles.get(i), "A withheld term was not found where it was planted."));
  }

  private static Problem broken(Needle needle, String message) {
    return problem(
        needle.withheld().session(),
        "audit-blind",
        message,
        "Nothing is written. This is a fault of the plugin: please report it.");
  }

  private static Problem problem(SessionId session, String rule, String message, String fix) {
    return Problem.error(Place.startOf(session.text()), rule, message, fix);
  }
}
