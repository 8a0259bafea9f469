package io.github.otelfeedback.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.value.SigKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExampleSessionsTest {

  private final Path example = Path.of("..", "example-site");
  private final Loaded loaded =
      new SessionLoader(new LoadSettings(example, example.resolve("sessions"), Optional.empty()))
          .load();

  @Test
  void allSessionsOfTheExampleAreRead() {
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.records()).hasSize(39);
  }

  @Test
  void theirFindingsNameSigsOfTheRegistry() {
    List<SigKey> sigs =
        loaded.records().stream()
            .flatMap(record -> record.findings().stream())
            .map(Finding::sig)
            .flatMap(Optional::stream)
            .toList();
    assertThat(sigs).isNotEmpty().allMatch(key -> loaded.sigs().find(key).isPresent());
  }

  @Test
  void theRegistrySaysWhereItComesFrom() {
    assertThat(loaded.sigs().repository()).isEqualTo("https://github.com/open-telemetry/community");
    assertThat(loaded.sigs().date()).isEqualTo(LocalDate.of(2026, 8, 19));
    assertThat(loaded.sigs().keys()).hasSize(58).doesNotHaveDuplicates();
  }

  @Test
  void withoutASeriesFileTheShippedSeriesHold() {
    assertThat(Shipped.SERIES).isEqualTo(loaded.series());
  }
}
