package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.SessionRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A fact of a record that reaches a page as it is written, with its key. */
record Published(String key, String text) {

  static Stream<Published> of(SessionRecord session) {
    List<Published> all = new ArrayList<>();
    session.event().ifPresent(event -> all.add(new Published("event", event)));
    for (int i = 0; i < session.links().size(); i++) {
      all.add(new Published("links[" + i + "].url", session.links().get(i).url().text()));
    }
    for (int i = 0; i < session.findings().size(); i++) {
      all.addAll(list("findings[" + i + "].issues", session.findings().get(i).issues()));
    }
    session.pictures().forEach(picture -> all.add(new Published("", picture.name())));
    all.addAll(people(session));
    all.addAll(post(session.publication()));
    return all.stream();
  }

  /** Those of the community; what is told of guests is decided by consent. */
  private static List<Published> people(SessionRecord session) {
    List<Published> all = new ArrayList<>();
    Map<Role, Integer> next = new EnumMap<>(Role.class);
    for (Person person : session.people()) {
      String key =
          person.role().key() + "[" + (next.merge(person.role(), 1, Integer::sum) - 1) + "]";
      if (person.role() != Role.GUEST && person.role() != Role.CONTRIBUTOR) {
        all.add(new Published(key + ".name", person.name()));
        person.organization().ifPresent(one -> all.add(new Published(key + ".organization", one)));
        person.url().ifPresent(url -> all.add(new Published(key + ".url", url.text())));
      }
    }
    return all;
  }

  private static List<Published> post(Publication publication) {
    List<Published> all = new ArrayList<>();
    if (publication instanceof Publication.Existing existing) {
      all.add(new Published("post", existing.post().text()));
    }
    if (publication instanceof Publication.Blog blog) {
      all.add(new Published("blog.slug", blog.slug().text()));
      blog.canonical().ifPresent(url -> all.add(new Published("blog.canonical", url.text())));
      all.addAll(list("blog.aliases", blog.aliases()));
      all.addAll(list("blog.spelling", blog.spelling()));
    }
    return all;
  }

  private static List<Published> list(String key, List<?> values) {
    List<Published> all = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      all.add(new Published(key + "[" + i + "]", values.get(i).toString()));
    }
    return all;
  }
}
