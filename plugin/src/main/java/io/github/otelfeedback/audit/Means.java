package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * With what an audit looks, whatever it looks at: how it searches and how long, what is excused,
 * and what is known by tags alone.
 */
public final class Means {

  private final Function<List<Needle>, Search> searches;
  private final TimeLimit limit;
  private final Excuses excuses;
  private final Optional<SealedNames> tagged;

  public Means(TimeLimit limit, Excuses excuses, Optional<SealedNames> tagged) {
    this(Patterns::new, limit, excuses, tagged);
  }

  /** Means that excuse nothing and know no tags. */
  public Means(TimeLimit limit) {
    this(limit, Excuses.NONE, Optional.empty());
  }

  Means(Function<List<Needle>, Search> searches, TimeLimit limit) {
    this(searches, limit, Excuses.NONE, Optional.empty());
  }

  Means(
      Function<List<Needle>, Search> searches,
      TimeLimit limit,
      Excuses excuses,
      Optional<SealedNames> tagged) {
    this.searches = searches;
    this.limit = limit;
    this.excuses = excuses;
    this.tagged = tagged;
  }

  /**
   * The means at work.
   *
   * @param problems why what it finds could not be trusted
   * @param aimless whether there is nothing to look for
   */
  record Ready(
      Look look, SealedAudit tags, List<Problem> problems, boolean aimless, BooleanSupplier over) {

    boolean isOver() {
      return over.getAsBoolean();
    }
  }

  Optional<SealedNames> tagged() {
    return tagged;
  }

  /** Starts the clock, and tries the search on what is planted. */
  Ready ready(Identities identities) {
    BooleanSupplier over = limit.start();
    List<Needle> needles = identities.withheld().stream().map(Needle::of).toList();
    Search search = searches.apply(needles);
    SealedAudit tags = new SealedAudit(identities, tagged);
    return new Ready(
        new Look(search, identities, excuses),
        tags,
        new Readiness(identities, needles, search, tags::cover).problems(),
        needles.isEmpty() && !tags.standsIn(),
        over);
  }
}
