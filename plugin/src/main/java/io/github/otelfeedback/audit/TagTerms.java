package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import java.util.List;
import java.util.TreeSet;

/** The squeezed terms of which tags are made: those that are telling wherever they stand. */
public final class TagTerms {

  private TagTerms() {}

  /** The terms in all the ways in which they are looked for as a whole, sorted. */
  public static List<String> of(Identities identities) {
    TreeSet<String> terms = new TreeSet<>();
    identities.withheld().stream()
        .map(Needle::of)
        .filter(Needle::isDistinctive)
        .forEach(needle -> terms.addAll(needle.keys()));
    return List.copyOf(terms);
  }
}
