package io.github.otelfeedback.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.value.SiteLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented words in the script of a locale: the same seed gives the same sentences. */
final class Language {

  private static final int WORDS = 600;
  private static final int GLOSSARY = 60;

  private final Random random;
  private final Script script;
  private final List<String> words = new ArrayList<>();

  Language(SiteLocale locale, long seed) {
    this.random = new Random(seed * 31 + locale.code().hashCode());
    this.script = script(locale);
    for (int i = 0; i < WORDS; i++) {
      words.add(invented());
    }
  }

  /** Parts of words, what stands between words, and how a sentence ends. */
  private record Script(String onsets, String vowels, String between, String end) {}

  private static Script script(SiteLocale locale) {
    return switch (locale) {
      case JA -> new Script("観測計装収集配信", "をにはでがのとも", "", "。");
      case ZH -> new Script("观测遥远采集数据", "的和在是了与及于", "", "。");
      case KO -> new Script("관측수집배포추적", "은는이가을를에도", " ", ".");
      case BN -> new Script("কগচজটডতদনপবমরলসহ", "ািীুেো", " ", "।");
      case UK -> new Script("бвгджзклмнпрстфх", "аеиіоу", " ", ".");
      case PL -> new Script("bcdfgłmnprstwzż", "aeiouyó", " ", ".");
      case FR -> new Script("bcdfglmnprstv", "aeiouéè", " ", ".");
      default -> new Script("bcdfglmnprstv", "aeiou", " ", ".");
    };
  }

  private String invented() {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(3); i >= 0; i--) {
      word.append(letter(script.onsets())).append(letter(script.vowels()));
    }
    return word.toString();
  }

  private char letter(String letters) {
    return letters.charAt(random.nextInt(letters.length()));
  }

  String word() {
    return words.get(random.nextInt(words.size()));
  }

  /** All words, and enough sentences for every way in which these can meet. */
  String glossary() {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append("- ").append(word).append('\n'));
    for (int i = 0; i < GLOSSARY; i++) {
      text.append('\n').append(paragraph(1000)).append('\n');
    }
    return text.toString();
  }

  /** A name with a capital, where the script has any. */
  String name() {
    String word = word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Some words without an end mark. */
  String phrase(int length) {
    StringBuilder phrase = new StringBuilder(name());
    for (int i = 1; i < length; i++) {
      phrase.append(script.between()).append(word());
    }
    return phrase.toString();
  }

  /** A paragraph of so many bytes or some more, in sentences with emphasis, code and links. */
  String paragraph(int bytes) {
    StringBuilder text = new StringBuilder(sentence());
    for (int length = bytes(text); length < bytes; ) {
      String next = (script.between().isEmpty() ? "" : " ") + sentence();
      text.append(next);
      length += bytes(next);
    }
    return text.toString();
  }

  private static int bytes(CharSequence text) {
    return text.toString().getBytes(UTF_8).length;
  }

  private String sentence() {
    String start = phrase(5 + random.nextInt(8));
    String gap = script.between();
    String extra =
        switch (random.nextInt(8)) {
          case 0 -> gap + "**" + word() + "**";
          case 1 -> gap + "`" + "otelcol" + random.nextInt(9) + "`";
          case 2 -> gap + "[" + word() + "](/docs/collector/)";
          default -> "";
        };
    return start + extra + gap + word() + script.end();
  }
}
