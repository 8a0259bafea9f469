package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a session tells of an unnamed organization, held against the others that tell of one.
 *
 * @param told the values of each attribute in their order; a day, a number and a role may be the
 *     author's own words
 * @param combinations the smallest sets of attributes that no other session tells in this way
 * @param among how many sessions were compared, this one among them
 * @param coarser for each attribute how to tell less
 */
public record Singled(
    SessionId session,
    Map<Attribute, Set<String>> told,
    Set<Attribute> approved,
    List<Set<Attribute>> combinations,
    int among,
    Map<Attribute, String> coarser) {

  /** Whether somebody could tell it from all others by what nobody approved. */
  boolean isOpen() {
    return among > 1 && combinations.stream().anyMatch(some -> !approved.containsAll(some));
  }
}
