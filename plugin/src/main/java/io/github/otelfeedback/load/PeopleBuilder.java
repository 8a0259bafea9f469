package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.value.Key;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the people of a session from the lists under their roles. */
final class PeopleBuilder {

  private PeopleBuilder() {}

  /** Everybody, by role and then as written. */
  static List<Person> build(Tree.Fields session) {
    return Arrays.stream(Role.values())
        .flatMap(role -> session.list(role.key()).stream().map(person -> person(role, person)))
        .toList();
  }

  private static Person person(Role role, Tree.Fields fields) {
    return new Person(
        role,
        id(fields),
        fields.get("name", Values.LINE).orElseThrow(),
        fields.get("github", Values.GITHUB),
        fields.get("organization", Values.LINE),
        fields.get("url", Values.URL));
  }

  /** The id as written, or else that of the name, if the name has one. */
  static Optional<Key> id(Tree.Fields person) {
    return person
        .get("id", Values.KEY)
        .or(() -> person.get("name", Values.LINE).flatMap(PeopleBuilder::idOf));
  }

  /** A name in ASCII letters has an id of its own: {@code Ada Lovelace} is ada-lovelace. */
  private static Optional<Key> idOf(String name) {
    if (!name.chars().allMatch(c -> c < 128)) {
      return Optional.empty();
    }
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    return Key.parse(words.replace(' ', '-')).toOptional();
  }
}
