package io.github.otelfeedback.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordSplitTest {

  private static final String PRIVATE =
      """
      version: 1
      held: 2031-05 # at the office of Zyxqatel
      series: otel-me
      guests:
        - { name: Ada Lark, github: ada-lark, organization: Zyxqatel Grid }
      hosts: [{ name: Bo Finch }]
      organization:
        name: Zyxqatel Grid
        aliases: [ZG]
        consent: anonymous
        sector: energy
        spellings: none
      recording: { youtube: https://youtu.be/abcDEF12_-3, state: private }
      """;

  @Test
  void whatTellsGoesToThePrivatePart() {
    RecordSplit.Parts parts = new RecordSplit().split(PRIVATE);
    assertThat(parts.publicPart())
        .isEqualTo(
            """
            version: 1
            held: 2031-05
            series: otel-me
            hosts: [{name: Bo Finch}]
            organization:
              consent: anonymous
              sector: energy
            recording: {state: private}
            """);
    assertThat(parts.privatePart())
        .contains(
            """
            name: Zyxqatel Grid
            spellings: none
            people:
            - Ada Lark
            handles:
            - ada-lark
            aliases:
            - ZG
            - Zyxqatel Grid
            - abcDEF12_-3
            """);
  }

  @Test
  void thePublicPartHasNothingMoreToSplit() {
    String split = new RecordSplit().split(PRIVATE).publicPart();
    assertThat(new RecordSplit().split(split).publicPart()).isEqualTo(split);
    assertThat(new RecordSplit().split(split).privatePart()).isEmpty();
  }

  @Test
  void aRecordThatHidesNothingStaysAsItIs() {
    String named = PRIVATE.replace("anonymous", "named");
    assertThat(new RecordSplit().split(named).publicPart()).isEqualTo(named);
    assertThat(new RecordSplit().split(named).privatePart()).isEmpty();
  }

  @Test
  void withdrawnConsentHides() {
    String withdrawn =
        PRIVATE.replace("consent: anonymous", "consent: named\n  withdrawn: 2031-06-01");
    assertThat(new RecordSplit().split(withdrawn).publicPart()).doesNotContain("Zyxqatel");
  }

  @Test
  void peopleWhoMayBeNamedStayWithoutTheirEmployer() {
    String allowed =
        PRIVATE.replace("sector: energy", "sector: energy\n  exceptions: { people: allowed }");
    RecordSplit.Parts parts = new RecordSplit().split(allowed);
    assertThat(parts.publicPart())
        .contains("{name: Ada Lark, github: ada-lark}")
        .doesNotContain("Zyxqatel");
  }

  @Test
  void aGroupHasAnOverlayForEachMember() {
    RecordSplit.Parts parts =
        new RecordSplit()
            .split(
                """
                version: 1
                organizations:
                  - { name: Zyxqatel Grid, consent: anonymous }
                  - { name: Wovenlark, consent: named }
                """);
    assertThat(parts.publicPart())
        .contains("{consent: anonymous}", "{name: Wovenlark, consent: named}");
    assertThat(parts.privatePart())
        .hasValueSatisfying(text -> assertThat(text).contains("- name: Zyxqatel Grid"));
  }
}
