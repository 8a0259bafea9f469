package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.value.Sha256;
import java.util.List;
import java.util.Optional;

/**
 * What an organization that stays unnamed approved.
 *
 * <p>The place is where the record says it, or would have to. Nobody's role is in it.
 */
public record DisclosedApproval(
    Place place,
    Optional<Sha256> digest,
    List<String> words,
    List<Sha256> pictures,
    List<Attribute> attributes) {}
