package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.value.Sha256;
import java.util.List;

/**
 * What an organization that stays unnamed approved.
 *
 * <p>Current is whether it covers what would be published: the same, or the same before something
 * was redacted. The place is where the record says it, or would have to. Nobody's role is in it.
 */
public record DisclosedApproval(
    Place place,
    boolean current,
    List<String> words,
    List<Sha256> pictures,
    List<Attribute> attributes) {

  /** Prints without the place, which moves with what nobody is told. */
  @Override
  public String toString() {
    return "DisclosedApproval" + List.of(current, words, pictures, attributes);
  }
}
