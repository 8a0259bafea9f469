package io.github.otelfeedback.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownDocumentTest {

  @Test
  void anIntroductionStandsBeforeTheSectionsEvenIfEmpty() {
    assertThat(MarkdownDocument.parse("## A\n\nb\n").sections())
        .extracting(Section::id, Section::level, Section::line, Section::source)
        .containsExactly(tuple("", 0, 1, ""), tuple("a", 2, 1, "## A\n\nb"));
  }

  @Test
  void sectionsKnowTheirLineTitleAndBody() {
    List<Section> sections =
        MarkdownDocument.parse("Hello\nyou.\n\n## First `one`\n\nx\n\n### Deep {#d}\n\ny\n")
            .sections();
    assertThat(sections).extracting(Section::title).containsExactly("", "First `one`", "Deep");
    assertThat(sections).extracting(Section::line).containsExactly(1, 4, 8);
    assertThat(sections).extracting(Section::body).containsExactly("Hello\nyou.", "x", "y");
    assertThat(sections.get(2).source()).isEqualTo("### Deep {#d}\n\ny");
  }

  @Test
  void numberSignsInCodeAndQuotationsDoNotCutSections() {
    assertThat(MarkdownDocument.parse("```sh\n## a\n```\n\n> ## b\n").sections()).hasSize(1);
  }

  @Test
  void headingsOfBothFormsAreRead() {
    assertThat(MarkdownDocument.parse("A _b_ {#x}\n=====\n\n## **c** d ##\n").headings())
        .containsExactly(
            new Heading(1, "A _b_", "A b", "x", true, 1),
            new Heading(2, "**c** d", "c d", "c-d", false, 4));
  }

  @Test
  void linksComeWithTargetTextAndPlace() {
    String markdown =
        "日本 [a *b*](https://x.org/a_\\(b\\)) and [r][], [no][ne],\n<https://y.org>\n\n[r]: /r 'T'\n";
    assertThat(MarkdownDocument.parse(markdown).links())
        .containsExactly(
            new Link("https://x.org/a_(b)", "a b", 1, 4),
            new Link("/r", "r", 1, 39),
            new Link("https://y.org", "https://y.org", 2, 1));
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(MarkdownDocument.parse("😀 [a](/b)").links())
        .containsExactly(new Link("/b", "a", 1, 3));
  }

  @Test
  void imagesAreNotLinks() {
    MarkdownDocument document =
        MarkdownDocument.parse("- ![alt](assets/a.png)\n- ![b][b]\n\n[b]: b.svg\n");
    assertThat(document.links()).isEmpty();
    assertThat(document.images())
        .containsExactly(new Link("assets/a.png", "alt", 1, 3), new Link("b.svg", "b", 2, 3));
  }

  @Test
  void blocksComeOutermostFirstWithTheirPlace() {
    assertThat(MarkdownDocument.parse("> - a\n\n```yaml x\nb\n```\n\n<div>\n").blocks())
        .extracting(Block::kind, Block::line, Block::column, Block::info)
        .containsExactly(
            tuple(Block.Kind.QUOTE, 1, 1, ""),
            tuple(Block.Kind.LIST, 1, 3, ""),
            tuple(Block.Kind.LIST_ITEM, 1, 3, ""),
            tuple(Block.Kind.PARAGRAPH, 1, 5, ""),
            tuple(Block.Kind.FENCE, 3, 1, "yaml"),
            tuple(Block.Kind.HTML, 7, 1, ""));
  }

  @Test
  void fragmentsTellTextFromCodeTagsAndShortcodes() {
    assertThat(MarkdownDocument.parse("a `b` <br> {{< c \"[d](e)\" >}} &amp;").fragments())
        .filteredOn(fragment -> !fragment.source().isBlank())
        .containsExactly(
            new Fragment(Fragment.Kind.TEXT, 1, 1, "a "),
            new Fragment(Fragment.Kind.CODE, 1, 3, "`b`"),
            new Fragment(Fragment.Kind.HTML, 1, 7, "<br>"),
            new Fragment(Fragment.Kind.SHORTCODE, 1, 12, "{{< c \"[d](e)\" >}}"),
            new Fragment(Fragment.Kind.TEXT, 1, 31, "&amp;"));
  }

  @Test
  void headingIdsAreWrittenBehindEveryHeading() {
    MarkdownDocument document =
        MarkdownDocument.parse("## 概要\n\n本文\n\n### 次 {#old}\n\n四 ##\n===\n");
    String written = document.withHeadingIds(List.of("overview", "next", "four"));
    assertThat(written)
        .isEqualTo("## 概要 {#overview}\n\n本文\n\n### 次 {#next}\n\n四 ## {#four}\n===\n");
    assertThat(MarkdownDocument.parse(written).withHeadingIds(List.of("overview", "next", "four")))
        .isEqualTo(written);
  }

  @Test
  void headingIdsMustBeAsManyAsHeadings() {
    MarkdownDocument document = MarkdownDocument.parse("## A\n");
    assertThatThrownBy(() -> document.withHeadingIds(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
