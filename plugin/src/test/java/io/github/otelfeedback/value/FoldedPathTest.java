package io.github.otelfeedback.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedPathTest {

  @Test
  void caseDoesNotCount() {
    assertThat(FoldedPath.of("Blog/A.md")).isEqualTo(FoldedPath.of("blog/a.MD"));
    assertThat(FoldedPath.of("stra\u00dfe")).isEqualTo(FoldedPath.of("STRASSE"));
  }

  @Test
  void normalizationDoesNotCount() {
    assertThat(FoldedPath.of("caf\u00e9.md")).isEqualTo(FoldedPath.of("CAFE\u0301.md"));
  }

  @Test
  void lettersCount() {
    assertThat(FoldedPath.of("cafe")).isNotEqualTo(FoldedPath.of("caf\u00e9"));
  }
}
