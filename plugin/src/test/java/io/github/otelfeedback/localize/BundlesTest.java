package io.github.otelfeedback.localize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundlesTest {

  @TempDir private Path base;

  @Test
  void aBundleOfTheProjectReplacesSingleWords() throws IOException {
    Messages messages = replaced("links:\n  post: Article\nseries:\n  ours: Our own series.\n");
    assertThat(messages.text("links.post")).isEqualTo("Article");
    assertThat(messages.text("links.video")).isEqualTo("Video");
    assertThat(messages.find("series.ours")).contains("Our own series.");
  }

  @Test
  void anUnknownKeyIsReportedWithTheOneThatIsMeant() {
    assertThat(problems("links:\n  psot: Article\n"))
        .extracting(Problem::toString, Problem::next)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "words/messages/en.yaml:2:9: error: The bundle that ships with the plugin has no"
                    + " such key. [unknown-message]",
                "Did you mean `links.post`?"));
  }

  @Test
  void aPlaceholderThatNothingFillsIsReported() {
    assertThat(
            problems("facts:\n  held: 'Held {day}'\n  guests: { other: '{people}, {people}' }\n"))
        .extracting(Problem::rule, Problem::next)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("unknown-placeholder", "Use only {date}."));
  }

  @Test
  void aReviewNamesItsReaderAndItsDay() throws IOException {
    Review review = new Review("Ada Lark", LocalDate.of(2031, 5, 1));
    assertThat(replaced("review: { by: Ada Lark, date: '2031-05-01' }\n").review())
        .contains(review);
    assertThat(replaced("links: { post: Article }\n").review()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"by: Ada,bad-date", "date: '2031-05-01',bad-review", "'by: A, date: May',bad-date"})
  void halfAReviewIsNone(String keys, String rule) {
    assertThat(problems("review: { " + keys + " }\n"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.rule()).isEqualTo(rule));
  }

  @Test
  void everyFaultOfABundleIsReportedAtOnce() {
    assertThat(problems("a: x\nb: y\nlinks: { c: z }\n")).hasSize(3);
  }

  @Test
  void brokenYamlIsReportedAtItsPlace() {
    assertThat(problems("links:\n  post: [\n"))
        .extracting(Problem::rule)
        .containsExactly("broken-yaml");
    assertThat(problems("- a list\n")).extracting(Problem::rule).containsExactly("bad-bundle");
    assertThat(problems("links: { post: a, post: b }\n"))
        .extracting(Problem::rule)
        .containsExactly("duplicate-key");
  }

  @Test
  void aFileThatIsNotUtf8IsReported() throws IOException {
    write("messages/en.yaml", "links: { post: é }".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> new Bundles(reader()).of(SiteLocale.EN))
        .isInstanceOfSatisfying(
            TemplateFault.class,
            fault ->
                assertThat(fault.problems())
                    .extracting(Problem::rule)
                    .containsExactly("not-utf-8"));
  }

  @Test
  void aFileThatReplacesNothingIsReported() throws IOException {
    write("posts.mustache", new byte[0]);
    write("messages/jp.yaml", new byte[0]);
    write("README.md", new byte[0]);
    assertThat(reader().problems())
        .extracting(problem -> problem.place().file())
        .containsExactly("words/messages/jp.yaml", "words/posts.mustache");
    assertThat(reader().problems().get(1).next()).startsWith("Did you mean `post.mustache`?");
  }

  @Test
  void nothingIsReportedWithoutADirectory() {
    assertThat(new TemplateReader(base, Optional.empty()).problems()).isEmpty();
    assertThat(new TemplateReader(base, Optional.of(base.resolve("none"))).problems()).isEmpty();
  }

  private List<Problem> problems(String yaml) {
    try {
      replaced(yaml);
      return List.of();
    } catch (TemplateFault fault) {
      return fault.problems();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Messages replaced(String yaml) throws IOException {
    write("messages/en.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    return new Bundles(reader()).of(SiteLocale.EN);
  }

  private TemplateReader reader() {
    return new TemplateReader(base, Optional.of(base.resolve("words")));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = base.resolve("words").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
