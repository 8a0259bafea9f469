package io.github.otelfeedback.validate.publication;

import com.ibm.icu.text.Normalizer2;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Person;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.stream.Stream;

/**
 * A sponsor works for another organization than the author.
 *
 * <p>Source: the website's "Blog" page of its contributing guide; posts were refused for it.
 */
public final class SponsorOrganization implements SessionRule {

  @Override
  public String name() {
    return "sponsor-organization";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return organizations(session, Role.SPONSOR)
        .filter(one -> organizations(session, Role.AUTHOR).anyMatch(one::equals))
        .limit(1)
        .map(
            one ->
                warning(
                    session.places().of("sponsors"),
                    "A sponsor works for the same organization as an author, which the website"
                        + " refuses.",
                    "Ask a maintainer or approver from another organization."));
  }

  private static Stream<String> organizations(SessionRecord session, Role role) {
    return session.people().stream()
        .filter(person -> person.role() == role)
        .map(Person::organization)
        .flatMap(organization -> organization.stream())
        .map(name -> Normalizer2.getNFKCCasefoldInstance().normalize(name).strip());
  }
}
