package io.github.otelfeedback.disclose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.session.Consent;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.Consent.Grant;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  private static final Consent NAMED = consent(Grant.NAMED, Map.of(), false);
  private static final Consent ANONYMOUS = consent(Grant.ANONYMOUS, Map.of(), false);

  @Test
  void aNamedOrganizationIsToldWithItsPeopleAndVideo() {
    DisclosedSession session = only(one(NAMED));
    assertThat(session).isInstanceOf(NamedSession.class);
    assertThat(((NamedSession) session).organization().orElseThrow().name())
        .isEqualTo(ARecord.TELLING);
    assertThat(session.people()).extracting(DisclosedPerson::role).containsExactly(Role.GUEST);
    assertThat(session.recording().video()).isPresent();
  }

  @Test
  void withoutAnyExceptionNothingOfAnAnonymousOrganizationComesThrough() {
    for (Grant grant : List.of(Grant.ANONYMOUS, Grant.ABSENT)) {
      assertThat(shown(only(one(consent(grant, Map.of(), false))))).doesNotContain("zyxqatel");
    }
  }

  @Test
  void anAnonymousDateIsNoFinerThanAMonth() {
    assertThat(only(one(ANONYMOUS)).facts().when().held()).hasToString("Optional[2031-05]");
  }

  @Test
  void noCombinationOfSwitchesTellsANameWithoutConsent() {
    for (Consent consent : allCombinations()) {
      DisclosedSession session = only(one(consent));
      boolean named = consent.grant() == Grant.NAMED && consent.withdrawn().isEmpty();
      assertThat(session instanceof NamedSession).as("%s", consent).isEqualTo(named);
      assertThat(!session.people().isEmpty()).isEqualTo(consent.allows(Aspect.PEOPLE));
      assertThat(session.recording().video().isPresent())
          .isEqualTo(consent.allows(Aspect.RECORDING));
      assertThat(session.facts().pictures().isEmpty())
          .isNotEqualTo(consent.allows(Aspect.PICTURES));
      assertThat(session.people().stream().anyMatch(guest -> guest.organization().isPresent()))
          .isEqualTo(consent.allows(Aspect.PEOPLE) && consent.allows(Aspect.EMPLOYER));
    }
  }

  @Test
  void afterAWithdrawalNothingIsAllowedWhateverTheSwitchesSay() {
    Map<Aspect, Boolean> all = new EnumMap<>(Aspect.class);
    List.of(Aspect.values()).forEach(aspect -> all.put(aspect, true));
    assertThat(shown(only(one(consent(Grant.NAMED, all, true))))).doesNotContain("zyxqatel");
  }

  @Test
  void theStrictestMemberOfAGroupDecidesForAll() {
    Subject group =
        new Subject.Group(List.of(ARecord.organization(NAMED), ARecord.organization(ANONYMOUS)));
    assertThat(shown(only(ARecord.with(group)))).doesNotContain("zyxqatel");
  }

  @Test
  void aGroupWhoseMembersNobodyListedIsNotAnonymous() {
    DisclosedSession session = only(ARecord.with(new Subject.Group(List.of())));
    assertThat(session)
        .isInstanceOfSatisfying(NamedSession.class, named -> assertThat(named.group()).isTrue());
  }

  @Test
  void whatIsWithheldCanBeSearchedForAndPrintsAsNothing() {
    Identities identities = new Disclosure().disclose(List.of(one(ANONYMOUS))).identities();
    assertThat(identities.withheld())
        .extracting(Withheld::reveal)
        .contains(ARecord.TELLING, "Zyxqatel Grid", "Guest of Zyxqatel", "zyxqatel-guest")
        .contains("Zyxqatel-01", "zyxqatel.example");
    assertThat(identities + " " + identities.withheld()).doesNotContainIgnoringCase("zyxqatel");
    assertThat(one(ANONYMOUS).toString()).isEqualTo("2031-05-lantern");
  }

  private static SessionRecord one(Consent consent) {
    return ARecord.with(new Subject.One(ARecord.organization(consent)));
  }

  private static DisclosedSession only(SessionRecord record) {
    return new Disclosure().disclose(List.of(record)).sessions().get(0);
  }

  private static String shown(DisclosedSession session) {
    return session.toString().toLowerCase(Locale.ROOT);
  }

  private static Consent consent(Grant grant, Map<Aspect, Boolean> exceptions, boolean withdrawn) {
    return new Consent(
        grant,
        exceptions,
        Optional.empty(),
        Optional.of(LocalDate.of(2031, 6, 1)).filter(date -> withdrawn));
  }

  private static List<Consent> allCombinations() {
    List<Consent> all = new ArrayList<>();
    int states = (int) Math.pow(3, Aspect.values().length);
    for (Grant grant : Grant.values()) {
      for (int state = 0; state < states; state++) {
        all.add(consent(grant, exceptions(state), false));
        all.add(consent(grant, exceptions(state), true));
      }
    }
    return all;
  }

  /** Each aspect unsaid, allowed or withheld: the digits of the number to base three. */
  private static Map<Aspect, Boolean> exceptions(int number) {
    Map<Aspect, Boolean> exceptions = new EnumMap<>(Aspect.class);
    int rest = number;
    for (Aspect aspect : Aspect.values()) {
      if (rest % 3 > 0) {
        exceptions.put(aspect, rest % 3 == 1);
      }
      rest /= 3;
    }
    return exceptions;
  }
}
