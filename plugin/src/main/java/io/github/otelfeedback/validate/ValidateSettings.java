package io.github.otelfeedback.validate;

import io.github.otelfeedback.fact.SigRegistry;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the rules need to know beside the records.
 *
 * @param sigs the SIGs that exist
 * @param today the day of the run; without it, rules that compare with today are left out and one
 *     note says so where a deletion is due
 */
public record ValidateSettings(SigRegistry sigs, Optional<LocalDate> today) {}
