package io.github.otelfeedback.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Consent;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way to write consent, right or wrong, and every way in which members of a group differ. */
class SwitchesTest {

  private static final List<String> VERSIONS = List.of("version: 1", "version: 2", "");
  private static final List<String> CONSENTS =
      List.of(
          "consent: named, evidence: said so, ",
          "consent: anonymous, ",
          "",
          "consent: Named, ",
          "consent: name, ",
          "consent: yes, ",
          "consent: '', ",
          "consent: , ",
          "consent: [named], ",
          "consent: { named: true }, ",
          "consents: named, ",
          "consent: named, consent: anonymous, ");
  private static final List<String> WITHDRAWALS =
      List.of("", "withdrawn: 2031-06-01, ", "withdrawn: yes, ", "withdrawn: , ");
  private static final List<String> EXCEPTIONS =
      List.of(
          "",
          "exceptions: { people: allowed, recording: allowed, employer: allowed }, ",
          "exceptions: { people: withheld, recording: withheld }, ",
          "exceptions: { people: allow }, ",
          "exceptions: { peoples: allowed }, ",
          "exceptions: allowed, ");
  private static final String TELLING = "zyxqatel";

  @TempDir Path folder;

  @Test
  void whatIsNotAReadableGrantTellsNothing() throws IOException {
    int named = 0;
    for (String version : VERSIONS) {
      for (String consent : CONSENTS) {
        for (String withdrawal : WITHDRAWALS) {
          for (String exceptions : EXCEPTIONS) {
            named += check(version, consent, withdrawal, exceptions) ? 1 : 0;
          }
        }
      }
    }
    assertThat(named).as("consent that was given").isEqualTo(3);
  }

  /** Whether the organization was named. */
  private boolean check(String version, String consent, String withdrawal, String exceptions)
      throws IOException {
    String text = version + "\n" + organization(consent + withdrawal + exceptions);
    Loaded loaded = load(text);
    List<DisclosedSession> sessions = new Disclosure().disclose(loaded.records()).sessions();
    boolean granted =
        version.equals(VERSIONS.get(0))
            && consent.equals(CONSENTS.get(0))
            && withdrawal.isEmpty()
            && EXCEPTIONS.indexOf(exceptions) < 3;
    boolean told = sessions.stream().anyMatch(NamedSession.class::isInstance);
    assertThat(told).as(text).isEqualTo(granted);
    boolean exempt = loaded.records().size() == 1 && exceptions.equals(EXCEPTIONS.get(1));
    boolean choice = consent.equals(CONSENTS.get(0)) || consent.equals(CONSENTS.get(1));
    if (!granted && !(exempt && choice && withdrawal.isEmpty())) {
      assertThat(sessions.toString().toLowerCase(Locale.ROOT)).as(text).doesNotContain(TELLING);
    }
    assertThat(loaded.records().isEmpty())
        .as(text)
        .isEqualTo(loaded.problems().stream().anyMatch(Problem::isError));
    return told;
  }

  private Loaded load(String text) throws IOException {
    Path session = Files.createDirectories(folder.resolve("sessions/2031-05-lantern"));
    Files.writeString(session.resolve("session.yaml"), text);
    Files.writeString(session.resolve("en.md"), "---\ntopic: Lanterns\n---\n");
    return new SessionLoader(new LoadSettings(folder, folder.resolve("sessions"), Optional.empty()))
        .load();
  }

  private static String organization(String switches) {
    return """
    held: 2031-05
    series: otel-me
    guests: [{ name: Guest Zyxqatel, organization: Zyxqatel }]
    organization: { %sname: Zyxqatel }
    recording: { state: published, youtube: zyxqatel-01, published: 2031-05-20 }
    """
        .formatted(switches);
  }

  @Test
  void theStrictestMemberOfAGroupDecidesAboutEachSwitch() {
    List<Consent> consents = consents();
    for (Consent one : consents) {
      for (Consent other : consents) {
        Subject group =
            new Subject.Group(List.of(ARecord.organization(one), ARecord.organization(other)));
        DisclosedSession session =
            new Disclosure().disclose(List.of(ARecord.with(group))).sessions().get(0);
        assertThat(session instanceof NamedSession)
            .isEqualTo(one.allowsName() && other.allowsName());
        assertThat(session.people().isEmpty()).isEqualTo(!both(one, other, Aspect.PEOPLE));
        assertThat(session.recording().video().isPresent())
            .isEqualTo(both(one, other, Aspect.RECORDING));
        assertThat(session.facts().pictures().isEmpty())
            .isEqualTo(!both(one, other, Aspect.PICTURES));
        assertThat(session.people().stream().anyMatch(guest -> guest.organization().isPresent()))
            .isEqualTo(both(one, other, Aspect.PEOPLE) && both(one, other, Aspect.EMPLOYER));
      }
    }
  }

  private static boolean both(Consent one, Consent other, Aspect aspect) {
    return one.allows(aspect) && other.allows(aspect);
  }

  /** Every choice, withdrawn or not, with no exception or one. */
  private static List<Consent> consents() {
    List<Map<Aspect, Boolean>> exceptions = new ArrayList<>(List.of(Map.of()));
    for (Aspect aspect : Aspect.values()) {
      for (boolean allowed : new boolean[] {true, false}) {
        exceptions.add(new EnumMap<>(Map.of(aspect, allowed)));
      }
    }
    List<Consent> all = new ArrayList<>();
    for (Grant grant : Grant.values()) {
      for (Map<Aspect, Boolean> some : exceptions) {
        all.add(new Consent(grant, some, Optional.empty(), Optional.empty()));
        all.add(new Consent(grant, some, Optional.empty(), Optional.of(LocalDate.of(2031, 6, 1))));
      }
    }
    return all;
  }
}
