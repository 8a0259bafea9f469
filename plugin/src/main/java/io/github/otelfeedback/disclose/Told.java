package io.github.otelfeedback.disclose;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that a session itself tells, as keys of terms. */
record Told(DisclosedSession session) {

  Set<String> keys() {
    return Stream.concat(organization(), people())
        .map(Term::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> organization() {
    return session instanceof NamedSession named
        ? named.organization().map(DisclosedOrganization::name).stream()
        : Stream.empty();
  }

  private Stream<String> people() {
    return session.people().stream().flatMap(Told::words);
  }

  private static Stream<String> words(DisclosedPerson person) {
    Stream<String> handle = person.github().map(Object::toString).stream();
    return Stream.of(Stream.of(person.name()), handle, person.organization().stream())
        .flatMap(words -> words);
  }
}
