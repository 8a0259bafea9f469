package io.github.otelfeedback.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBlocksTest {

  private static final long SEED = Long.getLong("plain.seed", 0);
  private static final int DOCUMENTS = Integer.getInteger("plain.documents", 300);

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void theShortWayGivesWhatTheLongWayGives(ProseWrap wrap) {
    sameAsInFull(RandomPlain::document, wrap);
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void soItDoesAmongEverythingThatMarkdownHas(ProseWrap wrap) {
    sameAsInFull(
        seed -> RandomPlain.document(seed) + "\n\n" + RandomMarkdown.hostile(seed) + "\n\nEnd.\n",
        wrap);
    sameAsInFull(
        seed -> RandomMarkdown.plausible(seed) + "\n\n" + RandomPlain.document(seed), wrap);
  }

  private static void sameAsInFull(LongFunction<String> document, ProseWrap wrap) {
    for (long seed = SEED; seed < SEED + DOCUMENTS; seed++) {
      String text = document.apply(seed);
      assertThat(MarkdownFormatter.formatPart(text, wrap))
          .as("seed %d", seed)
          .isEqualTo(MarkdownFormatter.inFull(text, wrap, false));
    }
  }

  @ParameterizedTest
  @EnumSource(ProseWrap.class)
  void mostOfWhatPeopleWriteGoesTheShortWay(ProseWrap wrap) {
    AtomicInteger wholly = new AtomicInteger();
    AtomicInteger partly = new AtomicInteger();
    for (long seed = 0; seed < 200; seed++) {
      AtomicInteger rests = new AtomicInteger();
      Optional<String> formatted =
          PlainBlocks.format(
              RandomPlain.document(seed),
              wrap,
              false,
              rest -> {
                rests.incrementAndGet();
                return Optional.of(rest);
              });
      (rests.get() > 0 ? partly : wholly).addAndGet(formatted.isPresent() ? 1 : 0);
    }
    assertThat(wholly.get()).isGreaterThan(20);
    assertThat(partly.get()).isGreaterThan(40);
  }

  @Test
  void plainBlocksNeedNoParser() {
    String text = "## A heading {#an-id}\n\nSome **strong** words\nand `code`.\n\n- One\n- Two\n";
    assertThat(PlainBlocks.format(text, ProseWrap.ALWAYS, true, rest -> Optional.empty()))
        .contains("## A heading {#an-id}\n\nSome **strong** words and `code`.\n\n- One\n- Two\n");
  }

  @Test
  void theRestIsFormattedWithoutThem() {
    assertThat(
            PlainBlocks.format(
                "Plain.\n\n1. A\n\nMore\nof it.\n",
                ProseWrap.ALWAYS,
                false,
                rest -> Optional.of(rest.replace("A", "B"))))
        .contains("Plain.\n\n1. B\n\nMore of it.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\nopen\n\nPlain.\n",
        "<!-- open\n\nPlain. -->\n",
        "1. a\n   ~~~\n\nPlain.\n",
        "<PRE>\n\nPlain.\n",
        "Plain.\n\n<!-- prettier-ignore -->\n\nPlain   too.\n",
        "> a\n \t\n\nPlain.\n",
        "A\uE006\n\n> Plain.\n",
        "---\n\nPlain.\n"
      })
  void nothingIsPlainWhereSomethingMayReachBehindABlankLine(String text) {
    assertThat(PlainBlocks.format(text, ProseWrap.ALWAYS, true, Optional::of)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"- a,- b", "1. a,- b", "- a,'    b'", "- a,* b"})
  void aListIsPlainOnlyIfNothingGoesOnWithIt(String one, String other) {
    String text = one + "\n\n" + other + "\n\nEnd.\n";
    String[] seen = {""};
    PlainBlocks.format(
        text,
        ProseWrap.ALWAYS,
        false,
        rest -> {
          seen[0] = rest;
          return Optional.of(rest);
        });
    assertThat(MarkdownFormatter.formatPart(text, ProseWrap.ALWAYS))
        .isEqualTo(MarkdownFormatter.inFull(text, ProseWrap.ALWAYS, false));
    assertThat(seen[0]).contains(one).contains(other);
  }
}
