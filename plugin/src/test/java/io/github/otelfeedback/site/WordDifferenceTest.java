package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordDifferenceTest {

  @Test
  void marksTheWordsThatChanged() {
    assertThat(new WordDifference().of("Many old lanterns shine.", "Many new lanterns shine now."))
        .isEqualTo("Many [-old-] {+new+} lanterns [-shine.-] {+shine now.+}");
  }

  @Test
  void lineBreaksDoNotCountAndParagraphsStay() {
    assertThat(new WordDifference().of("One\ntwo.\n\nThree.", "One two.\n\nThree four."))
        .isEqualTo("One two.\n\n[-Three.-] {+Three four.+}");
  }

  @Test
  void equalTextsShowNoMark() {
    assertThat(new WordDifference().of("## One", "## One")).isEqualTo("## One");
  }
}
