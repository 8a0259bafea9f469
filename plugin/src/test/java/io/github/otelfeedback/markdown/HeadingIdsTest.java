package io.github.otelfeedback.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected ids are those that Hugo 0.164.0 makes of the same headings. */
class HeadingIdsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Overview | overview",
        "What's next? | whats-next",
        "Q&A | qa",
        "Challenges/Moving Forward | challengesmoving-forward",
        "Notes & Recordings | notes--recordings",
        "1- Topic | 1--topic",
        "1 - Topic | 1---topic",
        "v1.2.3 | v123",
        "snake_case | snake_case",
        "звʼязок | звʼязок",
        "Привіт, світе | привіт-світе",
        "概要 | 概要",
        "e\u0301t\u00e9 | et\u00e9",
        "-- dash | -dash",
        "wait... what | wait-what",
        "`--flag` | --flag",
        "[words](https://example.org/x) | words",
        "![words](/x.png) | words",
        "a <span>b</span> c | a-b-c",
        "<https://example.org> see | see",
        "&amp; and &#39; | -and-39",
        ":tada: done | tada-done",
        "\\*escaped\\* | escaped",
        "[undefined][reference] | undefinedreference",
        "... | heading",
      })
  void idsAreThoseOfTheWebsitesHugo(String heading, String id) {
    assertThat(ids("## " + heading)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "**What's next?** | what",
        "**`a` b** | a",
        "**_a_ b** | a",
        "_a **b** c_ d | a--d",
        "**a * b** | a-",
        "**snake_case** | snake_",
        "**a [b] c** | a-",
        "[a--b](/x) | a",
        "~~a b~~ c | a-b-c",
      })
  void ofEmphasisAndLinksOnlyTheFirstPieceCounts(String heading, String id) {
    assertThat(ids("## " + heading)).containsExactly(id);
  }

  @Test
  void repeatedHeadingsAreNumberedAndExplicitIdsAboveTakePart() {
    assertThat(ids("## Q&A {#one}\n\n## Q&A\n\n## One\n\n## Q&A\n\n## Q&A {#qa-2}\n\n## Q&A"))
        .containsExactly("one", "qa", "one-1", "qa-1", "qa-2", "qa-3");
  }

  @Test
  void anExplicitIdMayStandAmongOtherAttributes() {
    assertThat(ids("## A {.wide #here}\n\n## B { #there data-x=1 }"))
        .containsExactly("here", "there");
  }

  @Test
  void bracesBeforeClosingNumberSignsAreText() {
    assertThat(ids("## A {#b} ##")).containsExactly("a-b");
  }

  @Test
  void anEmptyHeadingHasNoId() {
    assertThat(ids("##")).containsExactly("");
  }

  @Test
  void headingsWithinQuotationsHaveIdsToo() {
    assertThat(ids("> ## A\n\n## A")).containsExactly("a", "a-1");
  }

  private static List<String> ids(String markdown) {
    return MarkdownDocument.parse(markdown).headings().stream().map(Heading::id).toList();
  }
}
