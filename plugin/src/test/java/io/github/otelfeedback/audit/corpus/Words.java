package io.github.otelfeedback.audit.corpus;

import static io.github.otelfeedback.audit.corpus.Mutation.Phase.WORD;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Case, separators and spelling. */
final class Words {

  static final Predicate<String> ANY = term -> true;
  static final Predicate<String> TWO_WORDS = term -> term.contains(" ");
  static final Predicate<String> CASED =
      term -> !term.toLowerCase(Locale.ROOT).equals(term.toUpperCase(Locale.ROOT));
  static final Predicate<String> ACCENTED =
      term -> CASED.test(term) && term.chars().anyMatch(c -> c > 127 && c < 0x400);

  static final List<Mutation> ALL =
      List.of(
          word("exact", ANY, term -> term),
          word("upper", CASED, term -> term.toUpperCase(Locale.ROOT)),
          word("lower", CASED, term -> term.toLowerCase(Locale.ROOT)),
          word("alternating case", CASED, Words::alternating),
          word("possessive", CASED, term -> term + "'s"),
          word("curly possessive", CASED, term -> term + "\u2019s"),
          word("kebab", TWO_WORDS, term -> lower(term).replace(' ', '-')),
          word("camel", TWO_WORDS.and(CASED), Words::camel),
          word("pascal", TWO_WORDS, term -> term.replace(" ", "")),
          word("dotted package", TWO_WORDS, term -> "com." + lower(term).replace(' ', '.')),
          word("environment", CASED, Words::environment),
          word("snake", TWO_WORDS, term -> lower(term).replace(' ', '_')),
          word("hashtag", ANY, term -> "#" + term.replace(" ", "")),
          word("lower hashtag", ANY, term -> "#" + lower(term).replace(" ", "")),
          word("handle", ANY, term -> "@" + lower(term).replace(" ", "") + "-hq"),
          word("host", CASED, term -> "docs." + ascii(term) + ".example.com"),
          word("mail", CASED, term -> "ada@" + ascii(term) + ".example"),
          word("without accents", ACCENTED, Words::bare),
          word("written-out accents", ACCENTED, Words::expanded),
          word("spaced out", TWO_WORDS.and(CASED), term -> spread(term, " ")),
          word("dots between", CASED, term -> spread(term, ".")),
          word("slash between", TWO_WORDS, term -> term.replace(" ", " / ")),
          word("ampersand between", TWO_WORDS, term -> term.replace(" ", " & ")),
          word("quotes inside", TWO_WORDS, term -> term.replaceFirst(" ", "\" \"")),
          word("decomposed", ACCENTED, Normalizer2.getNFDInstance()::normalize),
          word("with version", CASED, term -> term.replace(" ", "") + "2"),
          word("prefixed", ANY, term -> "pre-" + term));

  private Words() {}

  private static Mutation word(
      String name, Predicate<String> suits, Function<String, String> write) {
    return Mutation.of(name, WORD, suits, write);
  }

  private static String lower(String term) {
    return term.toLowerCase(Locale.ROOT);
  }

  private static String bare(String term) {
    String split = Normalizer2.getNFDInstance().normalize(term).replaceAll("\\p{M}", "");
    return split
        .replace("ł", "l")
        .replace("ø", "o")
        .replace("Æ", "AE")
        .replace("ß", "ss")
        .replace("å", "a");
  }

  private static String expanded(String term) {
    String german = term.replace("ö", "oe").replace("ä", "ae").replace("ü", "ue");
    String capital = german.replace("Ö", "Oe").replace("Å", "Aa");
    return bare(capital.replace("å", "aa").replace("ø", "oe").replace("Æ", "Ae"));
  }

  private static String ascii(String term) {
    return lower(bare(term)).replace(" ", "");
  }

  private static String alternating(String term) {
    return IntStream.range(0, term.length())
        .mapToObj(
            i -> i % 2 == 0 ? upper(term.substring(i, i + 1)) : lower(term.substring(i, i + 1)))
        .collect(Collectors.joining());
  }

  private static String upper(String term) {
    return term.toUpperCase(Locale.ROOT);
  }

  private static String camel(String term) {
    return term.substring(0, 1).toLowerCase(Locale.ROOT) + term.substring(1).replace(" ", "");
  }

  private static String environment(String term) {
    return bare(term).toUpperCase(Locale.ROOT).replaceAll("[ -]", "_") + "_TOKEN=1";
  }

  private static String spread(String term, String by) {
    return Arrays.stream(term.split("", -1))
        .filter(l -> !l.isBlank())
        .collect(Collectors.joining(by));
  }
}
