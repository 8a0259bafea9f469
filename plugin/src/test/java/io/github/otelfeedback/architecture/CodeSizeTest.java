package io.github.otelfeedback.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.architecture.SourceSizes.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeSizeTest {

  private final SourceSizes sizes = SourceSizes.of(Path.of("src", "main", "java"));

  CodeSizeTest() throws IOException {}

  @Test
  void theFiguresArePrinted() {
    System.out.println(
        "Main sources: "
            + figures("files", sizes.files())
            + "; "
            + figures("methods", sizes.methods()));
    assertThat(sizes.files()).isNotEmpty();
  }

  @Test
  void filesStayShort() {
    assertThat(longerThan(300, sizes.files())).isEmpty();
    assertThat(percentile(90, sizes.files())).isLessThanOrEqualTo(200);
    assertThat(percentile(50, sizes.files())).isLessThanOrEqualTo(80);
  }

  @Test
  void methodsStayShort() {
    assertThat(longerThan(40, sizes.methods())).isEmpty();
    assertThat(percentile(90, sizes.methods())).isLessThanOrEqualTo(12);
    assertThat(percentile(50, sizes.methods())).isLessThanOrEqualTo(5);
  }

  @Test
  void testClassesStayShort() throws IOException {
    assertThat(longerThan(250, SourceSizes.of(Path.of("src", "test", "java")).files())).isEmpty();
  }

  @Test
  void everyPublicTypeIsDocumented() {
    assertThat(sizes.undocumented()).isEmpty();
  }

  @Test
  void measuresAsItSays(@TempDir Path directory) throws IOException {
    Files.writeString(
        directory.resolve("Some.java"),
        """
        /** Documented. */
        public class Some {
          public record Bare() {}
          Some() {
            super();
          }
          int one() { return 1; }
          abstract int none();
        }
        """);
    SourceSizes some = SourceSizes.of(directory);
    assertThat(some.files()).containsExactly(new Measure("Some.java", 9));
    assertThat(some.methods())
        .containsExactly(new Measure("Some.java <init>", 1), new Measure("Some.java one", 0));
    assertThat(some.undocumented()).containsExactly("Some.java Bare");
  }

  private static String figures(String what, List<Measure> measures) {
    return measures.size()
        + " "
        + what
        + " of median "
        + percentile(50, measures)
        + ", p90 "
        + percentile(90, measures)
        + ", max "
        + percentile(100, measures)
        + " lines";
  }

  private static List<Measure> longerThan(int lines, List<Measure> measures) {
    return measures.stream().filter(measure -> measure.lines() > lines).toList();
  }

  /** The smallest length that so many percent of all do not exceed; 0 of none. */
  private static int percentile(int percent, List<Measure> measures) {
    List<Integer> sorted = measures.stream().map(Measure::lines).sorted().toList();
    int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(rank, 1) - 1);
  }
}
