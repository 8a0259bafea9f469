package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.Key;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has to hold within one {@code session.yaml} so that a record can be made of it. */
final class SessionRules {

  private final Tree.Fields fields;
  private final YamlFile file;
  private final List<Problem> problems;

  SessionRules(YamlFile file, List<Problem> problems) {
    this.fields = file.fields();
    this.file = file;
    this.problems = problems;
  }

  void check() {
    findings();
    people();
    subject();
  }

  private void findings() {
    Set<String> seen = new LinkedHashSet<>();
    List<Tree.Fields> findings = fields.list("findings");
    for (int i = 0; i < findings.size(); i++) {
      String path = "findings[" + i + "].id";
      findings
          .get(i)
          .text("id")
          .filter(id -> !seen.add(id))
          .ifPresent(
              id ->
                  refuse(
                      path,
                      "duplicate-finding",
                      "Another finding has this id.",
                      "Give each finding an id of its own."));
    }
  }

  /** One person may have several roles; two people cannot share an id. */
  private void people() {
    Map<Key, String> names = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      Set<Key> inRole = new LinkedHashSet<>();
      List<Tree.Fields> people = fields.list(role.key());
      for (int i = 0; i < people.size(); i++) {
        person(people.get(i), role.key() + "[" + i + "]", inRole, names);
      }
    }
  }

  private void person(Tree.Fields person, String path, Set<Key> inRole, Map<Key, String> names) {
    Optional<Key> id = PeopleBuilder.id(person);
    String name = person.text("name").orElse("").strip();
    if (id.isPresent() && !inRole.add(id.get())) {
      refuse(
          path,
          "duplicate-person",
          "Another person of this list has the same id.",
          "Remove one, or write an `id:` for each.");
    } else if (id.isPresent() && !name.equals(names.getOrDefault(id.get(), name))) {
      refuse(
          path,
          "duplicate-person",
          "Somebody with another name has the same id.",
          "Write the same name in both places, or an `id:` for each.");
    }
    id.ifPresent(key -> names.putIfAbsent(key, name));
  }

  private void subject() {
    boolean one = fields.has("organization");
    boolean several = fields.has("organizations");
    boolean fits =
        switch (fields.text("subject").orElse("")) {
          case "organization" -> one;
          case "group" -> !one;
          case "none" -> !one && !several;
          default -> true;
        };
    if (!fits) {
      refuse(
          "subject",
          "subject-contradiction",
          "The subject and the organizations of the record contradict each other.",
          "`organization` needs that key, `group` may have `organizations`, `none` has neither;"
              + " without `subject` it follows from them.");
    }
  }

  private void refuse(String path, String rule, String message, String next) {
    Place place = file.places().of(path);
    problems.add(Problem.error(place, rule, message, next));
  }
}
