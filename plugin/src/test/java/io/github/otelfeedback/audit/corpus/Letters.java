package io.github.otelfeedback.audit.corpus;

import static io.github.otelfeedback.audit.corpus.Mutation.Phase.LETTER;
import static io.github.otelfeedback.audit.corpus.Words.ANY;
import static io.github.otelfeedback.audit.corpus.Words.TWO_WORDS;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Letters that look the same, and what is not seen between them. */
final class Letters {

  static final Predicate<String> LATIN =
      term -> term.chars().allMatch(c -> c < 0x250) && term.chars().anyMatch(c -> c > 64);

  static final List<Mutation> ALL =
      List.of(
          letter("no-break space", TWO_WORDS, term -> term.replace(' ', '\u00A0')),
          letter("thin space", TWO_WORDS, term -> term.replace(' ', '\u2009')),
          letter("ideographic space", TWO_WORDS, term -> term.replace(' ', '\u3000')),
          letter("no-break hyphen", TWO_WORDS, term -> term.replace(' ', '\u2011')),
          letter("en dash", TWO_WORDS, term -> term.replace(' ', '\u2013')),
          letter("middle dot", TWO_WORDS, term -> term.replace(' ', '\u00B7')),
          letter("zero width space", ANY, term -> inside(term, "\u200B")),
          letter("zero width joiner", ANY, term -> inside(term, "\u200D")),
          letter("word joiner", ANY, term -> inside(term, "\u2060")),
          letter("soft hyphen", ANY, term -> inside(term, "\u00AD")),
          letter("byte order mark", ANY, term -> inside(term, "\uFEFF")),
          letter("direction mark", ANY, term -> inside(term, "\u202E")),
          letter("variation selector", ANY, term -> inside(term, "\uFE0F")),
          letter("combining marks", LATIN, term -> inside(term, "\u0301\u0323")),
          letter("combining stroke", LATIN, term -> inside(term, "\u0336")),
          letter("enclosing circle", LATIN, term -> inside(term, "\u20DD")),
          letter("fullwidth", LATIN, term -> shift(term, 0xFF21, 0xFF41)),
          letter("mathematical bold", LATIN, term -> shift(term, 0x1D400, 0x1D41A)),
          letter("mathematical script", LATIN, term -> shift(term, 0x1D4D0, 0x1D4EA)),
          letter("double struck", LATIN, term -> shift(term, 0x1D538, 0x1D552, "CHNPQRZ")),
          letter("circled", LATIN, term -> shift(term, 0x24B6, 0x24D0)),
          letter("squared", LATIN, term -> shift(term, 0x1F170, 0x1F170)),
          letter("regional indicators", LATIN, term -> shift(term, 0x1F1E6, 0x1F1E6)),
          letter("tag characters", LATIN, term -> shift(term, 0xE0041, 0xE0061)),
          letter("Cyrillic lookalikes", has("[aeopcxyis]"), Letters::cyrillic),
          letter("Cyrillic capitals", has("[ABEKMHOPCTX]"), Letters::cyrillicCapitals),
          letter("Greek lookalikes", has("[ovn]"), term -> swap(term, "ovA", "οvΑ")),
          letter("Greek capitals", has("[ABEZHIKMNOPTYX]"), Letters::greek),
          letter("digits for letters", has("[lO]"), term -> swap(term, "lO", "10")),
          letter("small capitals", has("[vwzcos]"), term -> swap(term, "vwzcos", "ᴠᴡᴢᴄᴏꜱ")));

  private Letters() {}

  private static Mutation letter(
      String name, Predicate<String> suits, Function<String, String> write) {
    return Mutation.of(name, LETTER, suits, write);
  }

  /** Latin terms of five letters and more that have one of these. */
  private static Predicate<String> has(String letters) {
    return LATIN.and(term -> term.length() > 4 && !term.replaceAll(letters, "").equals(term));
  }

  private static String inside(String term, String what) {
    int middle = term.offsetByCodePoints(0, Math.max(1, term.codePointCount(0, term.length()) / 3));
    return term.substring(0, middle) + what + term.substring(middle);
  }

  private static String shift(String term, int capital, int small) {
    return shift(term, capital, small, "");
  }

  private static String shift(String term, int capital, int small, String without) {
    return term.codePoints()
        .map(c -> without.indexOf(c) >= 0 ? c : shift(c, capital, small))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static int shift(int code, int capital, int small) {
    boolean upper = code >= 'A' && code <= 'Z';
    boolean lower = code >= 'a' && code <= 'z';
    return upper ? capital + code - 'A' : lower ? small + code - 'a' : code;
  }

  private static String cyrillic(String term) {
    return swap(term, "aeopcxyis", "аеорсхуіѕ");
  }

  private static String cyrillicCapitals(String term) {
    return swap(term, "ABEKMHOPCTX", "АВЕКМНОРСТХ");
  }

  private static String greek(String term) {
    return swap(term, "ABEZHIKMNOPTYX", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ");
  }

  private static String swap(String term, String from, String to) {
    return term.codePoints()
        .map(c -> from.indexOf(c) < 0 ? c : to.codePointAt(from.indexOf(c)))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
