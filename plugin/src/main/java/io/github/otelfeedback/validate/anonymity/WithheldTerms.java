package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Identity;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.value.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The names that a session must not tell. */
final class WithheldTerms {

  private WithheldTerms() {}

  static List<WithheldTerm> of(SessionRecord session) {
    return Stream.concat(organizations(session), people(session))
        .filter(term -> !term.isBlank())
        .distinct()
        .map(WithheldTerm::new)
        .toList();
  }

  private static Stream<String> organizations(SessionRecord session) {
    return Concerned.unnamed(session).flatMap(WithheldTerms::words);
  }

  private static Stream<String> words(Concerned one) {
    List<String> words = new ArrayList<>();
    Identity identity = one.identity();
    one.organization().name().ifPresent(words::add);
    one.organization().url().map(WithheldTerms::host).ifPresent(words::add);
    words.addAll(identity.aliases());
    words.addAll(identity.domains());
    words.addAll(identity.handles());
    words.addAll(identity.products());
    words.addAll(identity.people());
    identity.spellings().ifPresent(all -> all.values().forEach(words::addAll));
    return words.stream();
  }

  private static String host(WebUrl url) {
    return url.text().replaceFirst("https://(www\\.)?", "").replaceFirst("[:/?#].*", "");
  }

  private static Stream<String> people(SessionRecord session) {
    boolean names = allows(session, Aspect.PEOPLE);
    boolean employers = allows(session, Aspect.EMPLOYER);
    return session.people().stream()
        .filter(person -> person.role() == Role.GUEST || person.role() == Role.CONTRIBUTOR)
        .flatMap(
            person ->
                Stream.concat(
                    names ? Stream.empty() : names(person),
                    employers ? Stream.empty() : person.organization().stream()));
  }

  private static boolean allows(SessionRecord session, Aspect aspect) {
    return Concerned.by(session).allMatch(one -> one.consent().allows(aspect));
  }

  private static Stream<String> names(Person person) {
    return Stream.concat(Stream.of(person.name()), person.github().map(Object::toString).stream());
  }
}
