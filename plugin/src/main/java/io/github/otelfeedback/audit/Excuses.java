package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.seal.KeyedTag;
import io.github.otelfeedback.seal.KeyedTag.Purpose;
import io.github.otelfeedback.seal.TagKey;
import io.github.otelfeedback.value.SessionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which findings somebody has excused, by a digest of where they stand.
 *
 * <p>The digest covers the rule, the session, the path, the line and its neighbours, so a change of
 * any of them is a new finding. Anybody could try names against a plain digest of a line, so it is
 * keyed, and without a key nothing is excused.
 *
 * @param key the secret key, if there is one
 * @param today the day against which expiry is held
 */
public record Excuses(Optional<TagKey> key, LocalDate today) {

  /** Nothing is excused. */
  public static final Excuses NONE = new Excuses(Optional.empty(), LocalDate.EPOCH);

  /** The digest of a finding in some lines of a file, the line counted from 1. */
  Optional<String> context(
      String rule, SessionId session, String path, List<String> lines, int line) {
    String around =
        String.join(
            "\n",
            lines.subList(Math.max(0, line - 2), Math.min(lines.size(), line + 1)).stream()
                .map(String::strip)
                .toList());
    String written = String.join("\n", rule, session.text(), path, around);
    return key.map(secret -> new KeyedTag(secret, Purpose.CONTEXT).tag(written));
  }

  /** Whether a finding is excused today. */
  boolean excuse(Identities identities, String rule, SessionId session, String context) {
    return identities.excuses().stream()
        .filter(one -> one.session().equals(session) && one.rule().equals(rule))
        .filter(one -> one.context().equals(context))
        .anyMatch(one -> !one.until().isBefore(today));
  }
}
