package io.github.otelfeedback.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.TranslationState;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionDigestsTest {

  private final SessionDigests digests = new SessionDigests();

  @Test
  void equalSessionsHaveTheSameDigest() {
    assertThat(post(session("One", "Uno", "Un"))).isEqualTo(post(session("One", "Uno", "Un")));
    assertThat(row(session("One", "Uno", "Un"))).isEqualTo(row(session("One", "Uno", "Un")));
  }

  @Test
  void aPostDependsOnItsOwnTextAndTheEnglishOne() {
    String before = post(session("One", "Uno", "Un"));
    assertThat(post(session("Two", "Uno", "Un"))).isNotEqualTo(before);
    assertThat(post(session("One", "Dos", "Un"))).isNotEqualTo(before);
    assertThat(post(session("One", "Uno", "Deux"))).isEqualTo(before);
  }

  @Test
  void aRowDependsOnNoBody() {
    assertThat(row(session("One", "Uno", "Un"))).isEqualTo(row(session("Two", "Dos", "Un")));
  }

  @Test
  void bothDependOnFactsAndLocale() {
    DisclosedSession other = invented("One", "Uno", "Un").named("Lamps", "https://example.org/");
    DisclosedSession session = session("One", "Uno", "Un");
    assertThat(post(other)).isNotEqualTo(post(session));
    assertThat(row(other)).isNotEqualTo(row(session));
    assertThat(digests.ofRow(in(SiteLocale.FR, session))).isNotEqualTo(row(session));
  }

  @Test
  void aTextThatIsNotThatOfTheSessionCounts() {
    DisclosedSession session = session("One", "Uno", "Un");
    LocalizedSession spanish = in(SiteLocale.ES, session);
    LocalizedSession changed =
        new LocalizedSession(
            session,
            SiteLocale.ES,
            spanish.text().map(text -> text.with("Uno {#one}")),
            spanish.state());
    assertThat(digests.ofPost(changed)).isNotEqualTo(digests.ofPost(spanish));
  }

  private String post(DisclosedSession session) {
    return digests.ofPost(in(SiteLocale.ES, session));
  }

  private String row(DisclosedSession session) {
    return digests.ofRow(in(SiteLocale.ES, session));
  }

  private static LocalizedSession in(SiteLocale locale, DisclosedSession session) {
    return new LocalizedSession(
        session,
        locale,
        Optional.ofNullable(session.facts().texts().get(locale)),
        new TranslationState(Map.of()));
  }

  private static DisclosedSession session(String english, String spanish, String french) {
    return invented(english, spanish, french).named("Lantern Works", "https://example.org/");
  }

  private static Invented invented(String english, String spanish, String french) {
    return Invented.session("2031-05-lamps")
        .text(Written.in(SiteLocale.EN).title("Lamps").body(english))
        .text(Written.in(SiteLocale.ES).title("Lamps").body(spanish))
        .text(Written.in(SiteLocale.FR).title("Lamps").body(french));
  }
}
