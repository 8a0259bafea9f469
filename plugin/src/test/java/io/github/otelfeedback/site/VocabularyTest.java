package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {

  @TempDir private Path project;
  private Website website;

  @BeforeEach
  void makeWebsite() throws IOException {
    website = new Website(project, "site");
  }

  @Test
  void aWebsiteWithoutListsGetsTheShippedOnes() {
    assertThat(vocabulary()).isEqualTo(Vocabulary.shipped());
    assertThat(vocabulary().names()).contains("OTel", "YouTube").doesNotContain("");
    assertThat(vocabulary().japanese())
        .containsEntry("サーバー", List.of("サーバ(?!ー)"))
        .containsEntry("接頭辞", List.of("プレフィックス"));
  }

  @Test
  void theTermsOfTheWebsiteReplaceTheShippedNames() throws IOException {
    website.with(
        ".textlintrc.yml",
        """
        rules:
          terminology:
            terms:
              - LanTern
              - Lantern Works
              - '(?<=x)y'
              - [lamp, LAMP]
              - ['(', never]
        """);
    assertThat(vocabulary().names()).containsExactly("LanTern", "Lantern Works");
    assertThat(vocabulary().patterns()).containsExactly(Map.entry("lamp", "LAMP"));
    assertThat(vocabulary().japanese()).isEqualTo(Vocabulary.shipped().japanese());
  }

  @Test
  void theJapaneseListOfTheWebsiteReplacesTheShippedOne() throws IOException {
    website.with(
        "prh/ja.yml",
        """
        version: 1
        rules:
          - expected: ランタン
            patterns:
              - /ランタ(?!ン)/
              - 提灯
              - /(/
        """);
    assertThat(vocabulary().japanese()).hasSize(1).containsEntry("ランタン", List.of("ランタ(?!ン)", "提灯"));
  }

  @Test
  void aListOfAnotherFormIsNone() throws IOException {
    website.with(".textlintrc.yml", "rules: [terminology").with("prh/ja.yml", "- ランタン\n");
    assertThat(vocabulary()).isEqualTo(Vocabulary.shipped());
  }

  private Vocabulary vocabulary() {
    return Vocabulary.read(website.checkout());
  }
}
