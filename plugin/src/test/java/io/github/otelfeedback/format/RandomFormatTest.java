package io.github.otelfeedback.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import io.github.otelfeedback.markdown.MarkdownSyntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RandomFormatTest {

  private static final int DOCUMENTS = 300;
  private static final HtmlRenderer HTML = HtmlRenderer.builder(MarkdownSyntax.settings()).build();

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void formattingTwiceIsFormattingOnce(ProseWrap wrap) {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      String once = MarkdownFormatter.format(RandomMarkdown.plausible(seed), wrap);
      assertThat(MarkdownFormatter.format(once, wrap)).as("seed %d", seed).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void strayMarksAreLeftAloneTheSecondTime(ProseWrap wrap) {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      String once = MarkdownFormatter.format(RandomMarkdown.hostile(seed), wrap);
      assertThat(MarkdownFormatter.format(once, wrap)).as("seed %d", seed).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void whatABrowserShowsStaysTheSame(ProseWrap wrap) {
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      String document = RandomMarkdown.plausible(seed);
      String formatted = MarkdownFormatter.format(document, wrap);
      assertThat(shown(formatted)).as("seed %d", seed).isEqualTo(shown(document));
    }
  }

  /** Without paragraph tags: Prettier makes some loose lists tight, and so does the formatter. */
  private static String shown(String markdown) {
    return HTML.render(MarkdownSyntax.parse(markdown)).replaceAll("</?p>|\\s+", "");
  }
}
