package io.github.otelfeedback.disclose;

import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.Sha256;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What consent did not let through: terms that can be searched for, and nothing that can be shown.
 *
 * <p>A session is unidentified where its record says that nobody here knows who it was, so that
 * there is nothing to search for. A session is incomplete where something has to be hidden and the
 * record does not say what; then nothing may be written.
 */
public final class Identities {

  /** A finding in the context of this digest that tells nothing, until the end of a day. */
  public record Excuse(SessionId session, String rule, String context, LocalDate until) {}

  private final List<Withheld> withheld;
  private final Map<SessionId, Set<String>> disclosed;
  private final List<SessionId> unidentified;
  private final List<SessionId> incomplete;
  private final List<Excuse> excuses;
  private final Map<SessionId, Set<Sha256>> pictures;

  Identities(
      List<Withheld> withheld,
      Map<SessionId, Set<String>> disclosed,
      List<SessionId> unidentified,
      List<SessionId> incomplete,
      List<Excuse> excuses,
      Map<SessionId, Set<Sha256>> pictures) {
    this.withheld = List.copyOf(withheld);
    this.disclosed = new LinkedHashMap<>(disclosed);
    this.unidentified = List.copyOf(unidentified);
    this.incomplete = List.copyOf(incomplete);
    this.excuses = List.copyOf(excuses);
    this.pictures = new LinkedHashMap<>(pictures);
  }

  /** Everything that is withheld, in the order of the records. */
  public List<Withheld> withheld() {
    return withheld;
  }

  /** Whether a session may itself say a term that another one withholds. */
  public boolean tells(SessionId session, Withheld term) {
    return disclosed.getOrDefault(session, Set.of()).contains(Term.key(term.reveal()));
  }

  /** Everything that a session may say although another one withholds it, as keys, sorted. */
  public SortedSet<String> told(SessionId session) {
    return new TreeSet<>(disclosed.getOrDefault(session, Set.of()));
  }

  /** All sessions, in the order of the records. */
  public List<SessionId> sessions() {
    return List.copyOf(disclosed.keySet());
  }

  /** The sessions of which nobody here knows whom they were with. */
  public List<SessionId> unidentified() {
    return unidentified;
  }

  /** The sessions that hide something which their records do not give. */
  public List<SessionId> incomplete() {
    return incomplete;
  }

  /** What a person looked at and found to tell nothing. */
  public List<Excuse> excuses() {
    return excuses;
  }

  /** Whether a picture may be shown with a session: one without a name shows approved ones only. */
  public boolean allowPicture(SessionId session, Sha256 digest) {
    return Optional.ofNullable(pictures.get(session))
        .map(approved -> approved.contains(digest))
        .orElse(true);
  }

  @Override
  public String toString() {
    return "***";
  }
}
