package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A fact of an anonymous session that its pages show in words or as a link, with its key. */
record ShownFact(String key, String text) {

  static Stream<ShownFact> of(SessionRecord session) {
    List<ShownFact> all = new ArrayList<>();
    session.series().names().forEach(one -> all.add(words("series", one.name())));
    people(session, all);
    if (allows(session, Aspect.RECORDING)) {
      session
          .recording()
          .video()
          .ifPresent(id -> all.add(words("recording.youtube", id.watchUrl())));
    }
    post(session.publication(), all);
    return all.stream();
  }

  private static void people(SessionRecord session, List<ShownFact> all) {
    Map<Role, Integer> next = new EnumMap<>(Role.class);
    for (Person person : session.people()) {
      Role role = person.role();
      String key = role.key() + "[" + (next.merge(role, 1, Integer::sum) - 1) + "].";
      boolean guest = role == Role.GUEST || role == Role.CONTRIBUTOR;
      if (!guest || allows(session, Aspect.PEOPLE)) {
        all.add(words(key + "name", person.name()));
        person.url().ifPresent(url -> all.add(words(key + "url", url.text())));
        person
            .github()
            .ifPresent(user -> all.add(words(key + "github", "https://github.com/" + user.text())));
      }
      if (!guest || (allows(session, Aspect.PEOPLE) && allows(session, Aspect.EMPLOYER))) {
        person.organization().ifPresent(one -> all.add(words(key + "organization", one)));
      }
    }
  }

  private static void post(Publication publication, List<ShownFact> all) {
    if (publication instanceof Publication.Blog blog) {
      blog.issue().ifPresent(issue -> all.add(words("blog.issue", issue)));
      for (int i = 0; i < blog.spelling().size(); i++) {
        all.add(words("blog.spelling[" + i + "]", blog.spelling().get(i)));
      }
    }
  }

  private static boolean allows(SessionRecord session, Aspect aspect) {
    return Concerned.by(session).allMatch(one -> one.consent().allows(aspect));
  }

  /** A small word before it, so that no capital passes for the start of a sentence. */
  private static ShownFact words(String key, String text) {
    return new ShownFact(key, "is " + text);
  }
}
