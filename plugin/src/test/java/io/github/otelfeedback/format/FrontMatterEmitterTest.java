package io.github.otelfeedback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Day;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.FrontMatter.Flag;
import io.github.otelfeedback.page.FrontMatter.Folded;
import io.github.otelfeedback.page.FrontMatter.Nested;
import io.github.otelfeedback.page.FrontMatter.Text;
import io.github.otelfeedback.page.FrontMatter.Texts;
import io.github.otelfeedback.page.FrontMatter.Value;
import io.github.otelfeedback.page.FrontMatter.Whole;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prettier 3.9.6 leaves everything here as it is. */
class FrontMatterEmitterTest {

  @Test
  void entriesKeepTheirOrderAndSpellingComesLast() {
    FrontMatter matter =
        matter(
            new Entry("title", new Text("OTel in Practice: how we do it")),
            new Entry("linkTitle", new Text("OTiP")),
            new Entry("date", new Day(LocalDate.of(2025, 3, 9))),
            new Entry("aliases", new Texts(List.of("/blog/2025/old/"))),
            new Entry("issue", new Whole(BigInteger.valueOf(1234))),
            new Entry("drifted_from_default", new Flag(true)));
    assertThat(FrontMatterEmitter.emit(matter, List.of("Ümit", "youtube"), ProseWrap.ALWAYS))
        .isEqualTo(
            """
            ---
            title: 'OTel in Practice: how we do it'
            linkTitle: OTiP
            date: 2025-03-09
            aliases:
              - /blog/2025/old/
            issue: 1234
            drifted_from_default: true
            cSpell:ignore: Ümit youtube
            ---
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Plain words | Plain words",
        "it's plain | it's plain",
        "a: b | 'a: b'",
        "a #b | 'a #b'",
        "it's: so | \"it's: so\"",
        "it's \"so\": yes | 'it''s \"so\": yes'",
        "[Name](/x) | '[Name](/x)'",
        "2025 | '2025'",
        "1.5 | '1.5'",
        "2025-03-09 | '2025-03-09'",
        "yes | 'yes'",
        "Null | 'Null'",
        "ends: | 'ends:'",
        "- dash | '- dash'",
        "日本語 | 日本語",
      })
  void textIsQuotedWhereItMustBe(String text, String written) {
    assertThat(emit("title", new Text(text), ProseWrap.ALWAYS)).isEqualTo("title: " + written);
  }

  @Test
  void emptyTextAndControlsAreQuoted() {
    assertThat(emit("title", new Text(""), ProseWrap.ALWAYS)).isEqualTo("title: ''");
    assertThat(emit("title", new Text("a\nb"), ProseWrap.ALWAYS)).isEqualTo("title: \"a\\u000Ab\"");
  }

  @Test
  void theWebsiteReadsTheIdOfACommitAndItIsNeverQuoted() {
    for (String start : List.of("0b", "0b1", "0o", "0e1", "1e0", "00", "ab")) {
      String commit = start + "9d761c872078d991f19c77af5e5b46efafbd21c".substring(start.length());
      assertThat(emit("default_lang_commit", new Text(commit), ProseWrap.ALWAYS))
          .isEqualTo("default_lang_commit: " + commit);
    }
    assertThat(emit("title", new Text("0b101"), ProseWrap.ALWAYS)).isEqualTo("title: '0b101'");
    assertThat(emit("title", new Text("0xBEEF"), ProseWrap.ALWAYS)).isEqualTo("title: '0xBEEF'");
  }

  @Test
  void longTextMovesToTheNextLineWhereProseIsFilled() {
    Text text = new Text("words ".repeat(20).strip());
    assertThat(emit("title", text, ProseWrap.ALWAYS))
        .isEqualTo(
            "title:\n  " + "words ".repeat(13).strip() + "\n  " + "words ".repeat(7).strip());
    assertThat(emit("title", text, ProseWrap.PRESERVE)).isEqualTo("title: " + text.text());
  }

  @Test
  void aLongWordStaysOnTheLineOfItsKey() {
    String url = "https://example.org/" + "x".repeat(90);
    assertThat(emit("canonical_url", new Text(url), ProseWrap.ALWAYS))
        .isEqualTo("canonical_url: " + url);
  }

  @Test
  void foldedTextIsAlwaysABlock() {
    Folded authors =
        new Folded(
            "[Some Name](https://github.com/some) (Org), [Other One](https://github.com/other)");
    assertThat(emit("author", authors, ProseWrap.ALWAYS))
        .isEqualTo(
            """
            author: >-
              [Some Name](https://github.com/some) (Org), [Other
              One](https://github.com/other)\
            """);
    assertThat(emit("author", authors, ProseWrap.PRESERVE))
        .isEqualTo("author: >-\n  " + authors.text());
  }

  @Test
  void smallMapsStandInBraces() {
    Nested menu =
        new Nested(
            List.of(
                new Entry(
                    "main", new Nested(List.of(new Entry("weight", new Whole(BigInteger.TEN)))))));
    assertThat(emit("menu", menu, ProseWrap.ALWAYS)).isEqualTo("menu: { main: { weight: 10 } }");
  }

  @Test
  void largeMapsStandOnLinesOfTheirOwn() {
    Nested params =
        new Nested(List.of(new Entry("note", new Text("many words, ".repeat(4) + "."))));
    assertThat(emit("params", params, ProseWrap.ALWAYS))
        .isEqualTo("params:\n  note: " + "many words, ".repeat(4) + ".");
  }

  @Test
  void longSpellingIsHeldTogetherByBytesNotCharacters() {
    FrontMatter matter = matter(new Entry("title", new Text("A")));
    List<String> words = List.of("ж".repeat(15), "ж".repeat(16));
    assertThat(FrontMatterEmitter.emit(matter, words, ProseWrap.PRESERVE))
        .endsWith("title: A\ncSpell:ignore: " + String.join(" ", words) + "\n---\n");
    List<String> more = List.of("ж".repeat(16), "ж".repeat(16));
    assertThat(FrontMatterEmitter.emit(matter, more, ProseWrap.PRESERVE))
        .endsWith("# prettier-ignore\ncSpell:ignore: " + String.join(" ", more) + "\n---\n");
  }

  @Test
  void aKeyThatIsNoPlainWordIsRefused() {
    FrontMatter matter = matter(new Entry("a: b", new Text("c")));
    assertThatThrownBy(() -> FrontMatterEmitter.emit(matter, List.of(), ProseWrap.ALWAYS))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatDoesNotReadBackIsRefused() {
    FrontMatter matter = matter(new Entry("title", new Text("a\uD800b")));
    assertThatThrownBy(() -> FrontMatterEmitter.emit(matter, List.of(), ProseWrap.ALWAYS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("\uD800");
  }

  private static String emit(String key, Value value, ProseWrap wrap) {
    String text = FrontMatterEmitter.emit(matter(new Entry(key, value)), List.of(), wrap);
    return text.substring("---\n".length(), text.length() - "\n---\n".length());
  }

  private static FrontMatter matter(Entry... entries) {
    return new FrontMatter(List.of(entries));
  }
}
