package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.seal.CleanFile;
import io.github.otelfeedback.seal.CleanList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an earlier audit found clean is read and not searched, until anything changes. */
class EarlierTest {

  private static final List<String> WORDS =
      List.of("lamp", "glows", "Zyxqatel", "Grid", "wovenlark", "Ada Lark", "zyxqatal", "&#90;");

  @TempDir Path folder;
  private SearchedAgain pages;

  @BeforeEach
  void writePages() throws IOException {
    pages = new SearchedAgain(folder);
    for (String name : List.of("a", "b", "c")) {
      pages.write("content/en/" + name + ".md", "A lamp in " + name + ".\n", "telling");
    }
  }

  @Test
  void whatDidNotChangeIsNotSearched() throws IOException {
    assertThat(pages.searched()).hasSize(3);
    assertThat(pages.searched()).isEmpty();
    assertThat(pages.searched()).isEmpty();
  }

  @Test
  void aChangedFileIsSearchedAndNoOther() throws IOException {
    pages.searched();
    pages.write("content/en/b.md", "A lamp in b!\n", "telling");
    assertThat(pages.searched()).containsExactly("content/en/b.md");
    pages.delete("content/en/a.md");
    pages.write("content/en/d.md", "A lamp in a.\n", "telling");
    assertThat(pages.searched()).containsExactly("content/en/d.md");
    pages.write("content/en/c.md", "A lamp in c.\n", "hiding");
    assertThat(pages.searched()).containsExactly("content/en/c.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zyxqatel Grid > Zyxqatel Gridd",
        "[Wovenlark] > [Wovenlark, Quornback]",
        "aliases: > products:",
        "[Wovenlark] > [Wovenlark], spellings: { uk: [Зикс] }",
        "[Wovenlark] > [Wovenlark], excused: [{ rule: withheld, context: FROM,"
            + " reason: A river., by: Ada, until: 2031-06-30 }]",
        "consent: anonymous > consent: named, evidence: the recording",
        "guests: [{ name: Ada Lark }] > guests: []",
        "organization: { consent: anonymous > organization: { consent: anonymous, people: true",
      })
  void everythingIsSearchedAgainWhereARecordHidesOrTellsAnythingElse(String change)
      throws IOException {
    pages.searched();
    String[] sides = change.split(" > ", 2);
    assertThat(SearchedAgain.HIDING).contains(sides[0]);
    pages.record(
        "hiding",
        SearchedAgain.HIDING.replace(sides[0], sides[1].replace("FROM", "f0".repeat(32))));
    assertThat(pages.searched()).hasSize(3);
    assertThat(pages.searched()).isEmpty();
  }

  @Test
  void everythingIsSearchedAgainWhereAnotherSessionTellsLess() throws IOException {
    pages.searched();
    pages.record("telling", SearchedAgain.TELLING.replace("Ada Lark", "Bo Finch"));
    assertThat(pages.searched()).hasSize(3);
  }

  @Test
  void otherCodeSearchesEverythingAgain() throws IOException {
    pages.searched();
    pages.otherCode();
    assertThat(pages.searched()).hasSize(3);
  }

  @Test
  void aLeakIsFoundEveryTime() throws IOException {
    pages.write("content/en/b.md", "At Zyxqatel Grid.\n", "telling");
    for (int i = 0; i < 3; i++) {
      assertThat(pages.problems(true)).extracting(Problem::rule).containsExactly("withheld");
      assertThat(pages.file()).doesNotExist();
    }
    pages.write("content/en/b.md", "At Zyxqatal.\n", "telling");
    for (int i = 0; i < 3; i++) {
      assertThat(pages.problems(true)).extracting(Problem::rule).containsExactly("withheld-near");
    }
    assertThat(pages.searched()).containsExactly("content/en/b.md");
  }

  @Test
  void whatIsExcusedIsSearchedEveryTime() throws IOException {
    pages.excuseWith("0123456789abcdef0123456789abcdef");
    pages.write("content/en/b.md", "The river Wovenlark.\n", "telling");
    String next = pages.problems(true).get(0).next();
    String context = next.replaceFirst("(?s).*context ([0-9a-f]+).*", "$1");
    pages.record(
        "hiding",
        SearchedAgain.HIDING.replace(
            "[Wovenlark]",
            "[Wovenlark], excused: [{ rule: withheld, context: '%s', reason: A river., by: Ada, until: 2031-06-30 }]"
                .formatted(context)));
    assertThat(pages.problems(true)).isEmpty();
    assertThat(pages.searched()).containsExactly("content/en/b.md");
    pages.excuseWith("another key of at least 32 bytes.");
    assertThat(pages.problems(true)).hasSize(1);
  }

  @Test
  void tagsOfAnotherSaltCountNothing() throws IOException {
    pages.searched();
    String tags = text().lines().skip(2).reduce("", (all, tag) -> all + tag + "\n");
    String other = CleanList.fresh().text();
    Files.writeString(pages.file(), other + tags);
    assertThat(new CleanFile(pages.memory(), "audited-clean").read().text())
        .isEqualTo(other + tags);
    assertThat(pages.searched()).hasSize(3);
  }

  @Test
  void twoMachinesHaveNoTagInCommon() throws IOException {
    pages.searched();
    List<String> one = text().lines().skip(1).toList();
    Files.delete(pages.file());
    pages.searched();
    assertThat(text().lines().skip(1)).hasSize(4).doesNotContainAnyElementsOf(one);
  }

  @Test
  void aBrokenFileIsAsNone() throws IOException {
    pages.searched();
    String sound = text();
    for (String broken : List.of("", "x", sound.substring(0, sound.length() - 3), "# old\n")) {
      Files.writeString(pages.file(), broken);
      assertThat(pages.searched()).as(broken).hasSize(3);
      assertThat(pages.searched()).as(broken).isEmpty();
    }
    Files.write(pages.file(), new byte[] {(byte) 0xC3, 0x28});
    assertThat(pages.searched()).hasSize(3);
  }

  @Test
  void whereThereIsNothingToReadOrWriteEverythingIsSearched() throws IOException {
    Files.createDirectories(pages.file().resolve("in the way"));
    assertThat(pages.searched()).hasSize(3);
    assertThat(pages.searched()).hasSize(3);
    try (var files = Files.list(pages.memory())) {
      assertThat(files).containsExactly(pages.file());
    }
    SearchedAgain others = new SearchedAgain(Files.createDirectories(folder.resolve("others")));
    others.write("content/en/a.md", "A lamp.\n", "telling");
    Files.writeString(others.memory(), "No folder.");
    assertThat(others.searched()).hasSize(1);
    assertThat(others.searched()).hasSize(1);
  }

  @Test
  void theFileHoldsNoWordOfWhatItIsMadeOf() throws IOException {
    pages.searched();
    assertThat(text().lines().skip(1)).allMatch(line -> line.matches("[0-9a-f]{32}|[0-9a-f]{64}"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverChangesTheFindingsAreThoseOfASearchOfEverything(long seed) throws IOException {
    Random random = new Random(seed);
    int spared = 0;
    for (int i = 0; i < 15; i++) {
      change(random);
      List<Problem> all = pages.problems(false);
      assertThat(pages.problems(true)).as("seed %d, change %d", seed, i).isEqualTo(all);
      spared += pages.files() - pages.searched().size();
    }
    assertThat(spared).isPositive();
  }

  private void change(Random random) throws IOException {
    String path = "content/en/" + (char) ('a' + random.nextInt(3)) + ".md";
    String word = WORDS.get(random.nextInt(WORDS.size()));
    String other = WORDS.get(random.nextInt(WORDS.size()));
    switch (random.nextInt(6)) {
      case 0 -> pages.record("hiding", SearchedAgain.HIDING.replace("Wovenlark", other));
      case 1 -> pages.record("telling", SearchedAgain.TELLING.replace("Ada Lark", other));
      case 2 -> pages.write(path, word + " " + other + ".\n", "hiding");
      case 3 -> pages.write(path, "A " + word + ".\n", "telling");
      case 4 -> pages.write(path, "A lamp.\n", random.nextBoolean() ? "telling" : "hiding");
      default -> pages.record("hiding", SearchedAgain.HIDING);
    }
  }

  private String text() throws IOException {
    return Files.readString(pages.file(), StandardCharsets.UTF_8);
  }
}
