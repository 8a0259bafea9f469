package io.github.otelfeedback.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Organization;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlaysTest {

  private static final String SESSION =
      "version: 1\nseries: otel-me\nheld: 2025-03\norganization: { consent: anonymous }\n";

  @TempDir private Path root;

  @Test
  void anOverlayAddsWhatTheRecordDoesNotSay() throws IOException {
    Organization organization =
        new Records(root)
            .session("2025-03-a", SESSION)
            .write("identities/2025-03-a.yaml", "name: Secret\ndomains: [secret.example]\n")
            .one()
            .subject()
            .organizations()
            .get(0);
    assertThat(organization.name()).contains("Secret");
    assertThat(organization.identity().domains()).containsExactly("secret.example");
    assertThat(organization.toString()).isEqualTo("***");
  }

  @Test
  void theMembersOfAGroupKeepTheirOrder() throws IOException {
    List<Organization> members =
        new Records(root)
            .session(
                "2025-03-a",
                "version: 1\nseries: panel\nheld: 2025\norganizations: [ { name: A }, {} ]\n")
            .write("identities/2025-03-a.yaml", "organizations: [ {}, { name: B } ]\n")
            .one()
            .subject()
            .organizations();
    assertThat(members)
        .extracting(Organization::name)
        .containsExactly(Optional.of("A"), Optional.of("B"));
  }

  @Test
  void otherNamesOfTheSameKindGiveTheSameProblems() throws IOException {
    List<Problem> some = problems("name: Alpha\nurl: alpha\naliases: [[Al]]\nsecret: \"Al\n");
    List<Problem> others =
        problems("name: Longer Name\nurl: longer\naliases: [[L, N]]\nsecret: \"Lo\n");
    assertThat(some).isEqualTo(others).isNotEmpty();
    List<Problem> shape = problems("name: Alpha\nurl: alpha\naliases: [[Al], [Pha]]\n");
    assertThat(shape)
        .isEqualTo(problems("aliases: [[Longer], [N, M]]\nname: Longer\n\nurl: longer\n"));
    assertThat(shape).allMatch(problem -> problem.place().toString().equals("identities#1:1:1"));
  }

  private List<Problem> problems(String overlay) throws IOException {
    return new Records(root)
        .session("2025-03-a", SESSION)
        .write("identities/2025-03-a.yaml", overlay)
        .load()
        .problems();
  }
}
