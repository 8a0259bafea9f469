package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.fact.Attribute;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which attributes together only one of several sessions tells in this way.
 *
 * <p>Of combinations that contain one another only the smallest count.
 */
final class Combinations {

  private final List<Map<Attribute, Set<String>>> all;
  private final Map<Set<Attribute>, Map<List<Set<String>>, Integer>> counts = new LinkedHashMap<>();

  /**
   * @param all what each session tells
   */
  Combinations(List<Map<Attribute, Set<String>>> all) {
    this.all = all;
  }

  /** The combinations that only this session has, small ones first. */
  List<Set<Attribute>> ofOnly(int index) {
    List<Set<Attribute>> found = new ArrayList<>();
    List<Attribute> told = List.copyOf(all.get(index).keySet());
    for (int size = 1; size <= told.size(); size++) {
      for (Set<Attribute> some : choices(told, size)) {
        if (found.stream().noneMatch(some::containsAll) && isOnly(index, some)) {
          found.add(some);
        }
      }
    }
    return found;
  }

  private boolean isOnly(int index, Set<Attribute> some) {
    Map<List<Set<String>>, Integer> counted = counts.computeIfAbsent(some, this::count);
    return counted.getOrDefault(values(all.get(index), some), 0) == 1;
  }

  private Map<List<Set<String>>, Integer> count(Set<Attribute> some) {
    Map<List<Set<String>>, Integer> counted = new LinkedHashMap<>();
    all.stream()
        .filter(one -> one.keySet().containsAll(some))
        .forEach(one -> counted.merge(values(one, some), 1, Integer::sum));
    return counted;
  }

  private static List<Set<String>> values(Map<Attribute, Set<String>> one, Set<Attribute> some) {
    return some.stream().map(key -> one.getOrDefault(key, Set.of())).toList();
  }

  private static List<Set<Attribute>> choices(List<Attribute> from, int size) {
    List<Set<Attribute>> choices = new ArrayList<>();
    for (int bits = 1; bits < 1 << from.size(); bits++) {
      if (Integer.bitCount(bits) == size) {
        Set<Attribute> choice = EnumSet.noneOf(Attribute.class);
        for (int i = 0; i < from.size(); i++) {
          if ((bits & 1 << i) != 0) {
            choice.add(from.get(i));
          }
        }
        choices.add(choice);
      }
    }
    return choices;
  }
}
