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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares with Prettier itself, where it is installed; {@code .ci/run} insists on it. */
@Tag("prettier")
class PrettierConformanceTest {

  private static final int PLAUSIBLE = 750;
  private static final int HOSTILE = Integer.getInteger("prettier.documents", 1500);
  private static final double HOSTILE_SHARE = 0.99;

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
  void ourPagesStayAsTheyAre(ProseWrap wrap) throws Exception {
    List<String> pages = ExamplePages.of(wrap);
    Conformance result = measured("example pages", pages, wrap);
    assertThat(result.identical()).isEqualTo(pages.size());
    assertThat(result.sound()).isEqualTo(pages.size());
  }

  @ParameterizedTest
  @CsvSource({"never,80", "always,40"})
  void ourPagesWrappedInAnotherWayComeOutTheSame(String wrap, int width) throws Exception {
    List<String> pages = ExamplePages.of(ProseWrap.ALWAYS);
    List<String> wrapped = prettier.format(pages, wrap, width, scratch);
    assertThat(wrapped).as("the pages, wrapped in another way").isNotEqualTo(pages);
    measured("example pages, " + wrap + " at " + width, wrapped, ProseWrap.ALWAYS);
    assertThat(wrapped.stream().map(page -> MarkdownFormatter.format(page, ProseWrap.ALWAYS)))
        .containsExactlyElementsOf(pages);
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void whatPeopleWriteComesOutAlike(ProseWrap wrap) throws Exception {
    List<String> texts = random(RandomMarkdown::plausible, PLAUSIBLE);
    assertThat(measured("plausible", texts, wrap).soundShare()).isGreaterThan(0.99);
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void strayMarksComeOutAlikeButForFew(ProseWrap wrap) throws Exception {
    List<String> texts = random(RandomMarkdown::hostile, HOSTILE);
    assertThat(measured("hostile", texts, wrap).soundShare()).isGreaterThan(HOSTILE_SHARE);
  }

  /** Other documents come from another {@code prettier.seed}. */
  private static List<String> random(LongFunction<String> document, int count) {
    long first = Long.getLong("prettier.seed", 0);
    return LongStream.range(first, first + count).mapToObj(document).toList();
  }

  /** Whatever the corpus: nothing changes what a browser shows, and a second run nothing at all. */
  private Conformance measured(String corpus, List<String> texts, ProseWrap wrap)
      throws IOException, InterruptedException {
    Conformance result = Conformance.of(corpus, texts, wrap, prettier, scratch);
    System.out.println(Conformance.header() + "\n" + result.row());
    assertThat(result.idempotent()).as("idempotent").isEqualTo(texts.size());
    assertThat(result.shownAlike()).as("HTML equal").isEqualTo(texts.size());
    return result;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }
}
