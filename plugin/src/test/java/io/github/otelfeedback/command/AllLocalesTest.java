package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.site.SiteSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented sessions as pages of every locale, as files in a folder that is named after a behaviour.
 *
 * <p>Run with {@code -Dgolden=write} to write the pages anew, then read the difference.
 */
class AllLocalesTest {

  private static final Path ROOT = Path.of("src", "test", "resources", "locales");
  private static final Path ONE_SESSION = ROOT.resolve("one-session-in-all-of-them");
  private static final String CJK = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";

  @ParameterizedTest
  @ValueSource(strings = {"one-session-in-all-of-them"})
  void thePagesAreThoseOfTheFolder(String behaviour) throws IOException {
    Path folder = ROOT.resolve(behaviour);
    SortedMap<String, String> made = pages(folder);
    if ("write".equals(System.getProperty("golden"))) {
      write(folder, made);
    }
    assertThat(new ARecordsProject(folder).content()).isEqualTo(made);
  }

  @Test
  void japaneseHasOneSentenceOnALineAndUkrainianOneParagraph() throws IOException {
    assertThat(lines("ja")).noneMatch(line -> line.matches(".*[。！？](?![）」]|$).*"));
    assertThat(lines("uk")).noneMatch(line -> line.contains("'"));
    assertThat(String.join("\n", lines("uk"))).doesNotContainPattern("\\p{L}\n\\p{Ll}");
  }

  @Test
  void chineseAndJapaneseHaveSpacesAroundLatinWords() throws IOException {
    for (String locale : List.of("ja", "zh")) {
      assertThat(lines(locale))
          .noneMatch(line -> line.matches(".*(?:" + CJK + "[A-Za-z]|[A-Za-z]" + CJK + ").*"));
    }
    assertThat(lines("zh")).noneMatch(line -> line.matches(".*" + CJK + "[,.:;!?(].*"));
  }

  @Test
  void frenchHasPlainSpacesBeforeDoublePunctuation() throws IOException {
    assertThat(lines("fr")).anyMatch(line -> line.contains(" ?") || line.contains(" :"));
    assertThat(lines("fr"))
        .noneMatch(line -> line.matches(".*[^ ][:;?!](?: .*|$)"))
        .noneMatch(line -> line.matches(".*[\u00A0\u202F\u2019].*"));
  }

  /** What is read on the post of a locale, line by line. */
  private static List<String> lines(String locale) throws IOException {
    Path post = ONE_SESSION.resolve("content/" + locale + "/blog/2031/otel-me-example-corp.md");
    String text = Files.readString(post);
    return text.substring(text.indexOf("\n---\n")).lines().map(PageLanguage::prose).toList();
  }

  /** The pages of a folder of records, by path; section pages, which have no text, left out. */
  private static SortedMap<String, String> pages(Path folder) {
    ARecordsProject project = new ARecordsProject(folder);
    Records records = Records.read(project.settings(), stage -> {});
    assertThat(records.problems()).noneMatch(problem -> problem.isError());
    Disclosed disclosed = new Disclosure().disclose(records.loaded().records());
    Choices choices = new Choices(project.settings());
    SiteSnapshot site = choices.website(choices.checkout());
    List<Page> pages =
        new Pages(project.settings(), records.loaded().sigs(), site)
            .finished(disclosed, stage -> {});
    SortedMap<String, String> texts = new TreeMap<>();
    pages.stream()
        .filter(page -> !page.path().below().endsWith("_index.md"))
        .forEach(page -> texts.put(page.path().inSite(), new PageWriting().write(page).text()));
    return texts;
  }

  private static void write(Path folder, SortedMap<String, String> pages) throws IOException {
    Path content = folder.resolve("content");
    if (Files.exists(content)) {
      try (Stream<Path> files = Files.walk(content)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
    for (var page : pages.entrySet()) {
      Path file = folder.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }
}
