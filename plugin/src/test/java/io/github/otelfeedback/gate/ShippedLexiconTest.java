package io.github.otelfeedback.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The lists that the plugin carries along. They are made anew from a checkout of the website with
 * {@code -Dlexicon.site=FOLDER -Dlexicon.commit=COMMIT}.
 */
class ShippedLexiconTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "io", "github", "otelfeedback", "gate");

  @ParameterizedTest
  @EnumSource(SiteLocale.class)
  void aListHoldsSingleWordsAndSaysWhereTheyAreFrom(SiteLocale locale) throws IOException {
    write(locale);
    List<String> lines = LexiconFile.text(Files.readAllBytes(file(locale))).lines().toList();
    assertThat(lines.get(0))
        .matches(
            "# Words of the pages of open-telemetry/opentelemetry\\.io .*"
                + " at commit [0-9a-f]{40}; CC BY 4\\.0");
    assertThat(lines.stream().skip(1))
        .contains("[words]", "[names]", "[addresses]")
        .noneMatch(line -> line.isBlank() || line.chars().anyMatch(Character::isWhitespace));
  }

  @Test
  void theListsAreSmall() throws IOException {
    long all = 0;
    for (SiteLocale locale : SiteLocale.values()) {
      all += Files.size(file(locale));
    }
    assertThat(all).isLessThan(350_000);
  }

  @ParameterizedTest
  @EnumSource(SiteLocale.class)
  void aListReadsBackAsItWasWritten(SiteLocale locale) throws IOException {
    Lexicon lexicon = LexiconFile.shipped(locale);
    Lexicon again = LexiconFile.read(LexiconFile.write("# again", lexicon));
    assertThat(again.words()).isEqualTo(lexicon.words()).isNotEmpty();
    assertThat(again.names()).isEqualTo(lexicon.names()).isNotEmpty();
    assertThat(again.addresses()).isEqualTo(lexicon.addresses());
  }

  private static void write(SiteLocale locale) throws IOException {
    String site = System.getProperty("lexicon.site");
    if (site == null) {
      return;
    }
    Path folder = Path.of(site);
    Lexicon lexicon = Lexicons.learned(Checkout.find(folder, folder, folder), locale);
    String source =
        "# Words of the pages of open-telemetry/opentelemetry.io in "
            + locale
            + " at commit "
            + System.getProperty("lexicon.commit")
            + "; CC BY 4.0";
    Files.write(file(locale), LexiconFile.write(source, lexicon));
  }

  private static Path file(SiteLocale locale) {
    return FOLDER.resolve(locale + ".txt.gz");
  }
}
