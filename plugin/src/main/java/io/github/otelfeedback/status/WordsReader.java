package io.github.otelfeedback.status;

import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.Review;
import io.github.otelfeedback.status.Standing.State;
import java.util.List;
import java.util.Optional;

/** Whether somebody of each locale's team has read the words of its pages, who and when. */
public final class WordsReader {

  /** One row, with a standing for each of the locales in their order. */
  public StatusRow read(List<Localized> locales) {
    return new StatusRow(
        StatusRow.WORDS, false, locales.stream().map(WordsReader::standing).toList(), List.of());
  }

  private static Standing standing(Localized locale) {
    if (locale.locale().isEnglish()) {
      return new Standing(locale.locale(), State.ORIGINAL, List.of());
    }
    Optional<Review> review = locale.messages().review();
    return new Standing(
        locale.locale(),
        review.isPresent() ? State.FRESH : State.UNREVIEWED,
        review.map(some -> "read by " + some.by() + " on " + some.date()).stream().toList());
  }
}
