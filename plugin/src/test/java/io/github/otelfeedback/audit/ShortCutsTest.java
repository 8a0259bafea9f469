package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes the search fast changes nothing that it finds. */
class ShortCutsTest {

  private static final int TEXTS = 300;
  private static final String HIDING =
      """
      version: 1
      held: 2031-05
      series: otel-me
      guests: [{ name: Wanda Quill }]
      organization:
        consent: anonymous
        name: Zyxqatel Grid
        aliases: [Wovenlark, Apple, ZG, Öhrwald]
        domains: [zyxqatel.example]
        handles: [zyx-dev]
        products: [Mirrormint]
        spellings: { uk: [Зиксатель], ja: [ジクサテル電力] }
      """;

  /** Ways in which a word may stand in a text, names and others alike. */
  private static final List<String> WORDS =
      List.of(
          "Zyxqatel Grid",
          "zyxqatel",
          "Zyxqatels Grids",
          "Wovenlark",
          "Apple",
          "ZG",
          "zyx-dev",
          "Wanda Quill",
          "Öhrwald",
          "Зиксателем",
          "ジクサテル電力",
          "mirrormint",
          "rnirrorrnint",
          "OpenTelemetry",
          "collector",
          "łódź",
          "lamps",
          "straße",
          "電力",
          "de ad be ef",
          "2031",
          "k8s",
          "p95|ms",
          "🙂",
          "\uD83D",
          "~");

  /** What may stand between words, and what markup is made of. */
  private static final List<String> MARKS =
      List.of(
          " ", " ", " ", " ", "\n", "\n", "\n\n", "\n> ", "\n1. ", "\n- ", "\n## ", ", ", ". ", "/",
          "-", "_", "+", "=", "==", "|", "@", "](", ")", "[", "][", "[^1]", "<", ">", "<b>", "{{<",
          ">}}", "{#", "}", "<!--", "-->", "`", "```\n", "\t", "\r\n", "&", ";", "%", "\\", "0x",
          "\u200B", "\u00AD", "\u2028", "$", "!", "1", "0", "xn--", "Ã©", "\"", "**");

  private static final Starts EVERYWHERE = (text, from) -> from < text.length() ? from : -1;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSearchFindsWhatTheLongWayFinds(long seed) throws IOException {
    LongWay way = new LongWay(new HidingRecords(folder).session("hiding", HIDING).identities());
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      way.compare(text(random));
    }
    assertThat(way.hits()).isGreaterThan(TEXTS);
  }

  @Test
  void whereRewritingBeginsIsFoundAsByTryingEveryPlace() {
    List<Rewrite> rewrites =
        Stream.of(Unwrapping.STEPS, Decoding.STEPS, Leet.READINGS, Bare.INNER, Bare.OUTER)
            .flatMap(List::stream)
            .toList();
    Random random = new Random(4);
    int changed = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      for (Rewrite rewrite : rewrites) {
        String expected = new Rewrite(EVERYWHERE, rewrite.regex(), rewrite.write()).apply(text);
        String rewritten = rewrite.apply(text);
        if (!rewritten.equals(expected)) {
          assertThat(rewritten).as("%s in %s", rewrite.regex(), text).isEqualTo(expected);
        }
        changed += expected.equals(text) ? 0 : 1;
      }
    }
    assertThat(changed).isGreaterThan(TEXTS);
  }

  @Test
  void changedLinesAreThoseThatDiffer() {
    Random random = new Random(5);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      String view = text;
      for (int change = random.nextInt(4); change > 0; change--) {
        int at = random.nextInt(view.length());
        int end = Math.min(view.length(), at + random.nextInt(3));
        boolean inLine = view.substring(at, end).indexOf('\n') < 0;
        String with = random.nextBoolean() ? "" : WORDS.get(random.nextInt(WORDS.size()));
        view = inLine ? view.substring(0, at) + with + view.substring(end) : view;
      }
      assertThat(Window.changed(view, text)).isEqualTo(LongWay.changed(view, text));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("A lamp\n");
    for (int i = 5 + random.nextInt(40); i > 0; i--) {
      text.append(written(WORDS.get(random.nextInt(WORDS.size())), random));
      for (int marks = random.nextInt(3); marks >= 0; marks--) {
        text.append(MARKS.get(random.nextInt(MARKS.size())));
      }
    }
    return text.toString();
  }

  private static String written(String word, Random random) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(16)) {
      case 0 -> Base64.getEncoder().encodeToString(bytes);
      case 1 -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      case 2 -> HexFormat.of().formatHex(bytes);
      case 3 -> HexFormat.ofDelimiter(random.nextBoolean() ? " " : ", 0x").formatHex(bytes);
      case 4 -> HexFormat.of().withPrefix("%").formatHex(bytes);
      case 5 -> HexFormat.of().withPrefix("\\x").formatHex(bytes);
      case 6 -> entities(word);
      case 7 -> word.replace('e', '3').replace('a', '@').replace('i', '1');
      case 8 -> split(word, random);
      case 9 -> word.toUpperCase(java.util.Locale.ROOT);
      default -> word;
    };
  }

  private static String entities(String word) {
    List<String> entities = new ArrayList<>();
    word.codePoints().forEach(code -> entities.add("&#" + code + ";"));
    return String.join("", entities);
  }

  private static String split(String word, Random random) {
    int at = random.nextInt(word.length());
    String mark = MARKS.get(random.nextInt(MARKS.size()));
    return word.substring(0, at) + mark + word.substring(at);
  }
}
