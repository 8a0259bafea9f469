package io.github.otelfeedback.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class TranslateMojoTest {

  @Test
  void theLocalesHaveToBeNamedBecauseAllOfThemAreNeverMeant() {
    TranslateMojo start = new TranslateMojo();
    TranslatedMojo end = new TranslatedMojo();
    start.only = "2031-05-lantern";
    end.only = "2031-05-lantern";
    start.locales = List.of();
    assertThatThrownBy(start::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("otel-feedback.locales");
    assertThatThrownBy(end::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("otel-feedback.locales");
  }

  @Test
  void theSessionHasToBeNamed() {
    TranslateMojo start = new TranslateMojo();
    start.locales = List.of("uk");
    assertThatThrownBy(start::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("otel-feedback.session");
  }
}
