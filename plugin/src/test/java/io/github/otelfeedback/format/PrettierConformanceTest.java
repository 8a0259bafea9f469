package io.github.otelfeedback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares with Prettier itself, where it is installed; {@code .ci/run} insists on it. */
@Tag("prettier")
class PrettierConformanceTest {

  private static final int DOCUMENTS = 750;

  @TempDir private Path scratch;

  private final Prettier prettier = Prettier.ofProperty();

  @BeforeEach
  void prettierIsInstalled() {
    if (!Boolean.getBoolean("prettier.required")) {
      assumeTrue(
          prettier.isInstalled(),
          "No Prettier: run `npm ci` in example-site/site-checks to compare with it");
    }
    assertThat(prettier.isInstalled()).as("Prettier in example-site/site-checks").isTrue();
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void theExpectedTextsAreWhatPrettierMakes(ProseWrap wrap) throws Exception {
    List<String> inputs = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Path folder : GoldenFormatTest.folders()) {
      inputs.add(read(folder.resolve("input.md")));
      expected.add(read(folder.resolve(wrap.name().toLowerCase(Locale.ROOT) + ".md")));
    }
    assertThat(prettier.format(inputs, wrap, scratch)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void whatPeopleWriteComesOutAlike(ProseWrap wrap) throws Exception {
    assertThat(alike("plausible", RandomMarkdown::plausible, wrap)).isGreaterThan(0.99);
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void strayMarksComeOutAlikeButForFew(ProseWrap wrap) throws Exception {
    assertThat(alike("hostile", RandomMarkdown::hostile, wrap)).isGreaterThan(0.95);
  }

  private double alike(String kind, LongFunction<String> document, ProseWrap wrap)
      throws IOException, InterruptedException {
    List<String> inputs = LongStream.range(0, DOCUMENTS).mapToObj(document).toList();
    List<String> theirs = prettier.format(inputs, wrap, scratch);
    int same = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      same += MarkdownFormatter.format(inputs.get(i), wrap).equals(theirs.get(i)) ? 1 : 0;
    }
    System.out.println(same + " of " + DOCUMENTS + " " + kind + " documents alike, " + wrap);
    return (double) same / DOCUMENTS;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }
}
