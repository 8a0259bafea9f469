package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Compares all sessions whose organizations stay unnamed, drafts too. */
public final class SingledSessions {

  /** One for each of them, in the order of the records. */
  public List<Singled> of(List<SessionRecord> records) {
    List<Told> told =
        records.parallelStream()
            .filter(record -> Concerned.unnamed(record).findAny().isPresent())
            .map(Told::of)
            .toList();
    Combinations combinations = new Combinations(told.stream().map(Told::values).toList());
    return IntStream.range(0, told.size())
        .mapToObj(
            i ->
                new Singled(
                    told.get(i).session().id(),
                    told.get(i).values(),
                    told.get(i).approved(),
                    combinations.ofOnly(i),
                    told.size(),
                    coarser(told.get(i))))
        .toList();
  }

  private static Map<Attribute, String> coarser(Told told) {
    Map<Attribute, String> coarser = new LinkedHashMap<>();
    told.values().keySet().forEach(key -> coarser.put(key, told.coarser(key)));
    return coarser;
  }
}
