package io.github.otelfeedback.audit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.audit.LongWay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the corpus, too, the search finds just what it would find without short cuts. */
class LongWayTest {

  @TempDir Path folder;

  @Test
  void ofEveryClassAndOfCompositions() throws IOException {
    LongWay way = new LongWay(new Run(folder).identities());
    compare(way, Cases.single());
    compare(way, Cases.composed(7, 300));
    assertThat(way.hits()).isGreaterThan(3000);
  }

  private static void compare(LongWay way, List<Case> cases) {
    for (Case some : cases) {
      way.compare(some.path());
      way.compare(new String(some.bytes(), StandardCharsets.UTF_8));
    }
  }
}
