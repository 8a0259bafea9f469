package io.github.otelfeedback.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Fragment.Separator;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageWriterTest {

  private static final Fragment OURS = new Fragment(Optional.empty(), Separator.BLOCK, "## 2031");
  private static final Fragment LANTERN =
      new Fragment(Optional.of(new SessionId("lantern")), Separator.BLOCK, "- One\n  line");
  private static final Fragment LAMP =
      new Fragment(Optional.of(new SessionId("lamp")), Separator.LINE, "- Two");

  @Test
  void eachLineKeepsTheSessionThatItComesFrom() {
    PageText text = new PageWriter().write(page(List.of(OURS, LANTERN, LAMP), List.of()));
    assertThat(text.text())
        .isEqualTo("---\ntitle: Lanterns\n---\n\n## 2031\n\n- One\n  line\n- Two\n");
    assertThat(text.spans())
        .containsExactly(
            new PageText.Span(Optional.empty(), 1, 4),
            new PageText.Span(Optional.empty(), 5, 5),
            new PageText.Span(LANTERN.session(), 7, 8),
            new PageText.Span(LAMP.session(), 9, 9));
  }

  @Test
  void theFrontMatterBelongsToTheOneSessionOfThePage() {
    PageText text = new PageWriter().write(page(List.of(OURS, LANTERN), List.of()));
    assertThat(text.spans().get(0).session()).isEqualTo(LANTERN.session());
  }

  @Test
  void spellingWordsAreThoseOfThePageInTheWebsitesOrder() {
    List<String> words = List.of("two", "Two", "Lanterns", "absent", "One,", "One");
    assertThat(new PageWriter().write(page(List.of(OURS, LANTERN, LAMP), words)).text())
        .contains("cSpell:ignore: Lanterns One two\n---\n");
  }

  @Test
  void aNameThatIsPartOfAPathIsListedInLowerCase() {
    Fragment path =
        new Fragment(Optional.empty(), Fragment.Separator.BLOCK, "See /q-and-a-ada/, Adaline.");
    assertThat(new PageWriter().write(page(List.of(path), List.of("Ada", "ADALINE"))).text())
        .contains("cSpell:ignore: ada ADALINE\n");
  }

  @Test
  void aPageWithoutABodyIsItsFrontMatter() {
    assertThat(new PageWriter().write(page(List.of(), List.of())).text())
        .isEqualTo("---\ntitle: Lanterns\n---\n");
  }

  private static Page page(List<Fragment> body, List<String> spelling) {
    return new Page(
        new PagePath(SiteLocale.EN, "community/end-user/recordings.md"),
        new FrontMatter(List.of(new FrontMatter.Entry("title", new FrontMatter.Text("Lanterns")))),
        spelling,
        body,
        List.of(),
        "");
  }
}
