package io.github.otelfeedback.session;

import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything by which an organization could be recognized, beside its name.
 *
 * <p>Comes from the record itself or from the overlay of private identities. {@code spellings} is
 * absent where nobody has said whether there are any, and empty where somebody said there are none.
 */
public record Identity(
    List<String> aliases,
    List<String> domains,
    List<String> handles,
    List<String> products,
    List<String> people,
    Optional<Map<SiteLocale, List<String>>> spellings,
    Optional<String> unknownBecause,
    List<Excuse> excused) {

  /** Whether nobody here knows who it was. */
  public boolean isUnknown() {
    return unknownBecause.isPresent();
  }

  /** Prints as nothing that could tell who it is. */
  @Override
  public String toString() {
    return "***";
  }
}
