package io.github.otelfeedback.command;

import io.github.otelfeedback.audit.Telling;
import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.reconcile.Decision;
import io.github.otelfeedback.reconcile.Difference;
import io.github.otelfeedback.reconcile.Outcome;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decisions as reports may show them: not what a page said before, where that tells what is
 * withheld by now.
 *
 * <p>A former place of a session whose organization stays unnamed is its folder alone. A difference
 * is left out for such a session, where it tells a name, and where it takes away a recording.
 */
record Reportable(Set<SessionId> unnamed, Identities identities) {

  private static final Pattern PLACE = Pattern.compile("(content/[a-z]+/blog/[0-9]{4})/.*");
  private static final Pattern VIDEO =
      Pattern.compile("(?:youtube(?:-nocookie)?\\.com/\\S*?|youtu\\.be/|youtube )([\\w-]{11})\\b");

  static Reportable of(Disclosed disclosed) {
    return new Reportable(unnamed(disclosed), disclosed.identities());
  }

  static Set<SessionId> unnamed(Disclosed disclosed) {
    return disclosed.sessions().stream()
        .filter(AnonymousSession.class::isInstance)
        .map(session -> session.facts().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The decisions in their order, each once. */
  List<Decision> decisions(List<Decision> all) {
    Telling telling = new Telling(identities);
    return all.stream().map(one -> reportable(one, telling)).distinct().toList();
  }

  private Decision reportable(Decision one, Telling telling) {
    boolean hidden = one.session().filter(unnamed::contains).isPresent();
    boolean former = hidden && one.outcome() == Outcome.REMOVED;
    return new Decision(
        former ? PLACE.matcher(one.path()).replaceFirst("$1") : one.path(),
        one.locale(),
        one.session(),
        one.outcome(),
        one.why(),
        one.difference().filter(both -> !hidden && !tells(both, telling)));
  }

  private static boolean tells(Difference both, Telling telling) {
    String before = both.standing() + both.earlier().orElse("");
    Set<String> videos = videos(before);
    videos.removeAll(videos(both.generated()));
    return !videos.isEmpty() || telling.isIn(before);
  }

  private static Set<String> videos(String text) {
    return VIDEO
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
