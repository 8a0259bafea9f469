package io.github.otelfeedback.localize;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.value.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** Who of a locale's team read the words of its bundle, and when. */
public record Review(String by, LocalDate date) {

  /** Reads both; nothing where neither is given, refused where one is missing or is no day. */
  static Parsed<Optional<Review>> parse(String by, String date) {
    if (by.isBlank() && date.isBlank()) {
      return Parsed.accepted(Optional.empty());
    }
    return by.isBlank()
        ? Parsed.refused("bad-review", "A review has a reader.", "Give both `by` and `date`.")
        : PartialDate.parseDay(date).map(day -> Optional.of(new Review(by.strip(), day)));
  }
}
