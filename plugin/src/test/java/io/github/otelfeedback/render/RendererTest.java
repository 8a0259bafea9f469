package io.github.otelfeedback.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import io.github.otelfeedback.value.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RendererTest {

  private static final String INDEX = "content/uk/community/end-user/recordings.md";

  private final Rendering whole = Rendering.onAWholeWebsite();

  @Test
  void aLocaleWithoutTheSectionsGetsNothing() {
    assertThat(Rendering.onAnEmptyWebsite(false).render(Acme.archive(), SiteLocale.values()))
        .isEmpty();
  }

  @Test
  void thereIsAPostOnlyWhereSomebodyWroteIt() {
    assertThat(paths(whole.render(List.of(Acme.interview()), SiteLocale.UK, SiteLocale.KO)))
        .containsExactly(
            "content/uk/blog/2025/_index.md",
            "content/uk/blog/2025/otel-me-acme.md",
            INDEX,
            "content/ko/community/end-user/recordings.md");
  }

  @Test
  void aYearPageOfTheWebsiteIsLeftToIt() {
    assertThat(
            paths(
                whole
                    .with(SiteLocale.EN, "blog/2025/_index.md")
                    .render(List.of(Acme.interview()), SiteLocale.EN)))
        .doesNotContain("content/en/blog/2025/_index.md");
  }

  @Test
  void aDraftGivesNoPageAndNoRow() {
    DisclosedSession draft =
        Invented.session("2025-05-draft")
            .text(Written.in(SiteLocale.EN).title("Draft").topic("Draft"))
            .blog("draft", "2025-06-01")
            .draft()
            .aboutNobody();
    List<Page> pages = whole.render(List.of(draft, Acme.anonymous()), SiteLocale.EN);
    assertThat(pages).noneMatch(page -> Golden.text(page).contains("Draft"));
  }

  @Test
  void everyRowIsOfItsSessionAndTheRestIsOurs() {
    List<Fragment> parts = whole.page(INDEX, Acme.archive(), SiteLocale.UK).body();
    assertThat(parts.stream().map(Fragment::session).flatMap(Optional::stream))
        .extracting(SessionId::text)
        .containsExactly(
            "2025-04-japanese",
            "2025-03-parcels",
            "2024-08-discussion",
            "2024-06-panel",
            "2023-05-talk",
            "2023-01-first-steps");
    assertThat(parts)
        .filteredOn(part -> part.session().isEmpty())
        .noneMatch(part -> part.markdown().contains("Acme"));
  }

  @Test
  void theOrderOfTheRecordsDoesNotMatter() {
    List<DisclosedSession> shuffled = new ArrayList<>(Acme.archive());
    Collections.shuffle(shuffled, new Random(3));
    assertThat(whole.page(INDEX, shuffled, SiteLocale.UK))
        .isEqualTo(whole.page(INDEX, Acme.archive(), SiteLocale.UK));
  }

  @Test
  void aPostThatTheWebsiteHasInTheLocaleIsNoEnglishPost() {
    DisclosedSession session =
        Invented.session("2023-05-talk")
            .topic("Talk")
            .publication(new Publication.Existing(new SitePath("/blog/2023/by-hand/")))
            .aboutNobody();
    assertThat(index(whole, session)).contains("[Допис англійською](/blog/2023/by-hand/)");
    assertThat(index(whole.with(SiteLocale.UK, "blog/2023/by-hand.md"), session))
        .contains("[Допис](/blog/2023/by-hand/)");
    assertThat(index(whole.with(SiteLocale.UK, "blog/2023/by-hand/index.md"), session))
        .contains("[Допис](/blog/2023/by-hand/)");
  }

  @Test
  void theDayOfTheVideoIsNeverTheDayOfTheSession() {
    DisclosedSession session =
        Invented.session("2024-06-panel")
            .topic("Panel")
            .held("2024-06", When.Basis.UPLOADED)
            .video("panelVideo1", "2024-06-05")
            .aboutNobody();
    assertThat(index(whole, session)).contains("Відео оприлюднено: 5 червня 2024 року");
    assertThat(index(whole, session)).doesNotContain("Відбулася");
  }

  @Test
  void aPostWithPicturesIsAFolderAndOnlyTheEnglishOneHasThem() {
    DisclosedSession session =
        Invented.session("2025-03-picture")
            .text(Written.in(SiteLocale.EN).title("A").topic("A").body("![p](assets/p.png)"))
            .text(Written.in(SiteLocale.UK).title("А").topic("А").body("![p](assets/p.png)"))
            .pictures("p.png")
            .blog("picture", "2025-04-01")
            .aboutNobody();
    Page english =
        whole.page("content/en/blog/2025/picture/index.md", List.of(session), SiteLocale.EN);
    assertThat(english.assets()).hasSize(1);
    assertThat(Golden.text(english)).contains("![p](p.png)");
    Page ukrainian =
        whole.page("content/uk/blog/2025/picture/index.md", List.of(session), SiteLocale.UK);
    assertThat(ukrainian.assets()).isEmpty();
  }

  @Test
  void inputsChangeWithThePageAndOnlyThen() {
    String inputs = whole.page(INDEX, Acme.archive(), SiteLocale.UK).inputs();
    assertThat(whole.page(INDEX, Acme.archive(), SiteLocale.UK).inputs()).isEqualTo(inputs);
    assertThat(whole.page(INDEX, List.of(Acme.interview()), SiteLocale.UK).inputs())
        .isNotEqualTo(inputs);
  }

  @Test
  void hostileNamesAreText() {
    DisclosedSession session =
        Invented.session("2025-03-hostile")
            .text(
                Written.in(SiteLocale.EN)
                    .title("{{< x >}}\ndraft: true <script>")
                    .topic("[a](javascript:x) {{% y %}} <%words.x%> {count}")
                    .finding("docs", "- <img src=x onerror=y> {{ z }}")
                    .body("Fine."))
            .blog("hostile", "2025-04-01")
            .event("`}}`\n# Big")
            .finding("docs", io.github.otelfeedback.fact.Finding.Kind.ADOPTION)
            .person(Role.GUEST, "Bobby ](x) <b>", "", "{{ org }}")
            .person(Role.AUTHOR, "x\nsig: y", "", "")
            .named("--> <script>", "");
    for (Page page : whole.render(List.of(session), SiteLocale.EN)) {
      String text = Golden.text(page).replaceAll("\\{\\{< youtube [^ ]* >}}", "");
      assertThat(text).doesNotContain("{{", "\n# Big", "\nsig: y", "[a](", "Bobby ](");
      assertThat(text).doesNotContainPattern("(?<!\\\\)<(script|img|b>)");
    }
  }

  private static String index(Rendering rendering, DisclosedSession session) {
    return Golden.text(rendering.page(INDEX, List.of(session), SiteLocale.UK));
  }

  private static List<String> paths(List<Page> pages) {
    return pages.stream().map(page -> page.path().inSite()).toList();
  }
}
