package io.github.otelfeedback.command;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.validate.attribute.Singled;
import io.github.otelfeedback.validate.attribute.SingledSessions;
import io.github.otelfeedback.value.SessionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** By what each unnamed organization could be told from the others. */
record SingledReport(List<Singled> sessions) {

  static SingledReport of(Records records) {
    return new SingledReport(new SingledSessions().of(records.loaded().records()));
  }

  /** For the JSON of a run, under {@code attributes}: only what is told, not in which words. */
  Map<String, Object> details() {
    Map<String, Object> all = new LinkedHashMap<>();
    sessions.forEach(one -> all.put(one.session().text(), details(one)));
    return all.isEmpty() ? Map.of() : Map.of("attributes", all);
  }

  private static Map<String, Object> details(Singled one) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("told", keys(one.told().keySet()));
    details.put("approved", keys(one.approved()));
    details.put("among", one.among());
    details.put("only", one.combinations().stream().map(SingledReport::keys).toList());
    Map<String, String> coarser = new LinkedHashMap<>();
    one.coarser().forEach((attribute, how) -> coarser.put(attribute.key(), how));
    details.put("coarser", coarser);
    return details;
  }

  /** For the page that the organization reads: also in which words, and how to tell less. */
  List<String> sentences(SessionId session) {
    List<String> sentences = new ArrayList<>();
    sessions.stream()
        .filter(one -> one.session().equals(session))
        .forEach(one -> sentences(one, sentences));
    return sentences;
  }

  private static void sentences(Singled one, List<String> sentences) {
    one.told()
        .forEach(
            (attribute, values) ->
                sentences.add(
                    attribute.key()
                        + ": "
                        + String.join(", ", values)
                        + (one.approved().contains(attribute) ? " (approved)" : "")
                        + ". To tell less: "
                        + one.coarser().getOrDefault(attribute, "")
                        + "."));
    if (one.among() > 1 && !one.combinations().isEmpty()) {
      sentences.add(
          "Of the "
              + one.among()
              + " sessions with an unnamed organization, no other tells the same under: "
              + one.combinations().stream()
                  .map(some -> String.join(" + ", keys(some)))
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static List<String> keys(Collection<Attribute> attributes) {
    return attributes.stream().map(Attribute::key).toList();
  }
}
