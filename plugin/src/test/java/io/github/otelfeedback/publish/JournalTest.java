package io.github.otelfeedback.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.publish.Journal.Step;
import io.github.otelfeedback.value.BlobId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {

  private static final Journal JOURNAL =
      new Journal(
          "stage-12-34",
          List.of(
              new Step(
                  "content/en/a b.md",
                  Optional.of("1"),
                  Optional.empty(),
                  Optional.of(BlobId.of("new"))),
              new Step(
                  "content/en/c.md",
                  Optional.empty(),
                  Optional.of(BlobId.of("old")),
                  Optional.empty())));

  @Test
  void readsWhatItWrote() {
    assertThat(Journal.read(JOURNAL.text().lines().toList())).contains(JOURNAL);
  }

  @Test
  void refusesAnythingElse() {
    assertThat(Journal.read(List.of())).isEmpty();
    assertThat(Journal.read(List.of("# something", "stage stage-1-2"))).isEmpty();
    assertThat(Journal.read(JOURNAL.text().replace("content/en/c", "/etc/c").lines().toList()))
        .isEmpty();
    assertThat(Journal.read(JOURNAL.text().replace("stage-12", "../x").lines().toList())).isEmpty();
  }
}
