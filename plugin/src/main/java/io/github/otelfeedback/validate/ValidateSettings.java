package io.github.otelfeedback.validate;

import io.github.otelfeedback.fact.SigRegistry;
import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.site.Vocabulary;
import io.github.otelfeedback.value.SessionId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules need to know beside the records.
 *
 * @param sigs the SIGs that exist
 * @param today the day of the run; without it, rules that compare with today are left out and one
 *     note says so where a deletion is due
 * @param vocabulary how the website spells the words of its trade
 * @param lexicons the words that the website's readers know
 * @param tagged the sessions whose names are known by tags instead
 */
public record ValidateSettings(
    SigRegistry sigs,
    Optional<LocalDate> today,
    Vocabulary vocabulary,
    Lexicons lexicons,
    Set<SessionId> tagged) {

  /** The same with the words that the plugin carries along. */
  public ValidateSettings(SigRegistry sigs, Optional<LocalDate> today) {
    this(sigs, today, Vocabulary.shipped(), Lexicons.shipped(), Set.of());
  }
}
