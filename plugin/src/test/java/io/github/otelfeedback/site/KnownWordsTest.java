package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownWordsTest {

  private static final List<String> NAMES = List.of("OTel", "Lovelace", "KubeCon", "Villela");

  @TempDir private Path project;
  private Website website;

  @BeforeEach
  void makeWebsite() throws IOException {
    website = new Website(project, "site");
  }

  @Test
  void areThoseOfTheWebsitesTwoListsWhateverTheCaseOfTheCandidate() throws IOException {
    website.with(".cspell/all-words.txt", "otel\n").with(".cspell/en-words.txt", "lovelace\n");
    assertThat(unknown()).containsExactly("KubeCon", "Villela");
  }

  @Test
  void doNotCountWhereTheListHasThemInCapitals() throws IOException {
    website.with(".cspell/all-words.txt", "# Otel\nVillela\n\nkubecon\n");
    assertThat(unknown()).containsExactly("OTel", "Lovelace", "Villela");
  }

  @Test
  void areThoseOfThePluginWhereTheWebsiteHasNoLists() {
    assertThat(unknown()).containsExactly("Lovelace", "Villela");
  }

  @Test
  void keepTheCaseOfLettersOutsideAscii() throws IOException {
    website.with(".cspell/all-words.txt", "\u00e9t\u00e9\n");
    assertThat(website.read().knownWords().unknown(List.of("\u00c9t\u00e9", "\u00e9T\u00e9")))
        .containsExactly("\u00c9t\u00e9");
  }

  @Test
  void areTheTermsOfTheWebsiteTooAsTheyAreWritten() throws IOException {
    website.with(".cspell/all-words.txt", "otel\n");
    website.with(".textlintrc.yml", "rules: { terminology: { terms: [lovelace, KubeCon] } }\n");
    assertThat(unknown()).containsExactly("KubeCon", "Villela");
  }

  private List<String> unknown() {
    return website.read().knownWords().unknown(NAMES);
  }
}
