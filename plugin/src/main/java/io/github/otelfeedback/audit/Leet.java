package io.github.otelfeedback.audit;

import java.util.List;

/** Words in which digits and signs stand in for letters, read as these letters. */
final class Leet {

  private static final String SIGNS = "430578@$!|";
  private static final String LETTERS = "aeostbasil";
  private static final String WORD =
      "(?<![\\p{L}\\p{N}@$!|])(?=[\\p{L}@$!|0-9]{0,40}\\p{L})(?=\\p{L}{0,40}[0-9@$!|])"
          + "[\\p{L}0-9@$!|]{5,40}";
  private static final List<Rewrite> READINGS =
      List.of(
          Rewrite.of("", WORD, match -> read(match.group(), 'i')),
          Rewrite.of("", WORD, match -> read(match.group(), 'l')));

  private Leet() {}

  /** The text in each of the two ways in which a one can be read. */
  static List<String> of(String text) {
    return READINGS.stream().map(reading -> reading.apply(text)).toList();
  }

  private static String read(String word, char one) {
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char sign = word.charAt(i);
      int known = SIGNS.indexOf(sign);
      read.append(sign == '1' ? one : known < 0 ? sign : LETTERS.charAt(known));
    }
    return read.toString();
  }
}
