package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqueezedTermTest {

  @Test
  void spellingsOfATermHaveOneForm() {
    assertThat(List.of("Öhrwald Käse", "OHRWALD-KASE", "öhr\u200Bwald_kä\u00ADse"))
        .extracting(SqueezedTerm::of)
        .containsOnly("ohrwaldkase");
  }

  @Test
  void aTermWithoutLettersHasNone() {
    assertThat(SqueezedTerm.of("?!")).isEmpty();
  }
}
