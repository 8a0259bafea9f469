package io.github.otelfeedback.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mustachejava.DefaultMustacheFactory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

  private static final Pattern WORDS = Pattern.compile("<%words\\.([^%]+)%>");

  /**
   * Keys that the plugin asks for itself, because what it asks for depends on the session or stands
   * in the front matter; a group ends with a dot.
   */
  private static final List<String> ASKED_FOR_BY_THE_PLUGIN =
      List.of(
          "review.",
          "terms.",
          "dates.",
          "punctuation.list",
          "punctuation.facts",
          "punctuation.about",
          "facts.",
          "unavailable.",
          "no-video.",
          "feedback.kinds.",
          "recordings.title",
          "recordings.link-title",
          "recordings.description",
          "recordings.unnamed",
          "recordings.unnamed-of-sector",
          "recordings.group",
          "links.",
          "series.",
          "names.",
          "sectors.",
          "community.title",
          "end-user.title",
          "end-user.link-title",
          "end-user.description",
          "blog.");

  static Stream<String> templates() throws IOException {
    try (Stream<Path> files = Files.list(Bundle.RESOURCES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".mustache"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTemplateCompiles(String name) {
    StringReader text = new StringReader(Bundle.read(name));
    assertThat(new DefaultMustacheFactory().compile(text, name, "<%", "%>")).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void everyTemplateSaysWhatItIs(String name) {
    assertThat(Bundle.read(name)).startsWith("<%! ").endsWith("\n");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templatesHoldStructureAndNoProse(String name) {
    String structure =
        Bundle.read(name)
            .replaceAll("<%[^%]*%>", "")
            .replaceAll("(?s)<[^>]*>", "")
            .replaceAll("\\{\\{< youtube  >}}|\\{#[a-z]*}", "")
            .replace("[!NOTE]", "");
    assertThat(structure).doesNotContainPattern("\\p{L}");
  }

  @Test
  void everyWordThatATemplateAsksForExists() throws IOException {
    assertThat(Bundle.of("en").keys()).containsAll(asked());
  }

  @Test
  void noWordIsUnused() throws IOException {
    Set<String> unused = new TreeSet<>(Bundle.of("en").keys());
    unused.removeAll(asked());
    unused.removeIf(TemplatesTest::isAskedForByThePlugin);
    assertThat(unused).isEmpty();
  }

  private static boolean isAskedForByThePlugin(String key) {
    return ASKED_FOR_BY_THE_PLUGIN.stream()
        .anyMatch(name -> name.endsWith(".") ? key.startsWith(name) : key.equals(name));
  }

  private static Set<String> asked() throws IOException {
    Set<String> asked = new TreeSet<>();
    templates()
        .forEach(
            name ->
                WORDS
                    .matcher(Bundle.read(name))
                    .results()
                    .forEach(found -> asked.add(found.group(1))));
    return asked;
  }
}
