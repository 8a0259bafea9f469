package io.github.otelfeedback.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Fragment.Separator;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExternalLinksTest {

  @Test
  void everyPartLeadsSomewhere() {
    assertThat(of("See [one](https://example.org/1).", "Nothing.", "<https://example.org/3>"))
        .containsExactly("https://example.org/1", "https://example.org/3");
  }

  @Test
  void onePartMayDefineWhereAnotherLeads() {
    assertThat(of("See [one].", "Nothing.", "[one]: https://example.org/1"))
        .containsExactly("https://example.org/1");
  }

  @Test
  void codeLeadsNowhere() {
    assertThat(of("```sh\ncurl https://example.org/1\n```")).isEmpty();
  }

  private static Set<String> of(String... parts) {
    List<Fragment> body =
        Stream.of(parts)
            .map(part -> new Fragment(Optional.empty(), Separator.BLOCK, part))
            .toList();
    return new ExternalLinks()
        .of(
            new Page(
                new PagePath(SiteLocale.EN, "blog/2031/lamps.md"),
                new FrontMatter(List.of()),
                List.of(),
                body,
                List.of(),
                ""));
  }
}
