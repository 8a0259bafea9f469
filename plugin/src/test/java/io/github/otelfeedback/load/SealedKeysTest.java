package io.github.otelfeedback.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.seal.RecordSplit;
import org.junit.jupiter.api.Test;

class SealedKeysTest {

  @Test
  void sealingTakesTheKeysThatAnOverlayMayHold() {
    assertThat(RecordSplit.KEYS).isEqualTo(OrganizationShape.MEMBER.keys());
  }
}
