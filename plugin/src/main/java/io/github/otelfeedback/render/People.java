package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedPerson;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of a session, as Markdown. */
final class People {

  private final LocalizedSession session;
  private final Messages messages;

  People(LocalizedSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  /** Everybody of a role, in the order of the record. */
  List<DisclosedPerson> of(Role role) {
    return session.session().people().stream().filter(person -> person.role() == role).toList();
  }

  /** The names alone. */
  List<String> names(Role role) {
    return of(role).stream().map(person -> MarkdownText.inline(person.name())).toList();
  }

  /** Linked names, each with what is said about the person. */
  List<String> introduced(Role role) {
    return of(role).stream().map(this::introduced).toList();
  }

  /** People under a label, in the form of it that their number asks for. */
  String labelled(String label, List<String> people) {
    return messages.text(
        label,
        name -> name.equals("count") ? Integer.toString(people.size()) : messages.list(people));
  }

  private String introduced(DisclosedPerson person) {
    List<String> about =
        Stream.of(about(person), person.organization())
            .flatMap(Optional::stream)
            .map(MarkdownText::inline)
            .toList();
    return about.isEmpty() ? linked(person) : described(linked(person), messages.list(about));
  }

  private String described(String name, String about) {
    return messages.text(
        "punctuation.about", placeholder -> placeholder.equals("name") ? name : about);
  }

  private Optional<String> about(DisclosedPerson person) {
    return session.text().map(DisclosedText::people).flatMap(texts -> person.id().map(texts::get));
  }

  /** The name, linked to the person's GitHub account or else public page. */
  static String linked(DisclosedPerson person) {
    String name = MarkdownText.inline(person.name());
    return person
        .github()
        .map(handle -> "https://github.com/" + handle)
        .or(() -> person.url().map(Object::toString))
        .map(address -> "[" + name + "](" + address + ")")
        .orElse(name);
  }

  /**
   * The authors as the website's front matter has them in every locale: linked to GitHub, with the
   * organization in parentheses, joined by commas.
   */
  Optional<String> authors() {
    List<String> authors = of(Role.AUTHOR).stream().map(People::author).toList();
    return Optional.of(String.join(", ", authors)).filter(some -> !some.isEmpty());
  }

  private static String author(DisclosedPerson person) {
    String organization =
        person.organization().map(name -> " (" + MarkdownText.inline(name) + ")").orElse("");
    return linked(person) + organization;
  }
}
