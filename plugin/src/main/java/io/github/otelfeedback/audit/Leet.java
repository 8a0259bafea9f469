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
          Rewrite.of(Leet::nextWord, WORD, match -> read(match.group(), 'i')),
          Rewrite.of(Leet::nextWord, WORD, match -> read(match.group(), 'l')));

  private Leet() {}

  /** The text in each of the two ways in which a one can be read. */
  static List<String> of(String text) {
    return READINGS.stream().map(reading -> reading.apply(text)).distinct().toList();
  }

  /** Where letters and signs begin that hold both, whatever else they are. */
  private static int nextWord(String text, int from) {
    int start = from > 0 && isOfWord(text.charAt(from - 1)) ? endOfWord(text, from) : from;
    boolean sign = false;
    boolean letter = false;
    for (int at = start; at < text.length(); at++) {
      boolean isSign = isSign(text.charAt(at));
      boolean isLetter = isLetter(text.charAt(at));
      sign = isSign || (isLetter && sign);
      letter = isLetter || (isSign && letter);
      start = isSign || isLetter ? start : at + 1;
      if (sign && letter) {
        return start;
      }
    }
    return -1;
  }

  private static int endOfWord(String text, int from) {
    int at = from;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfWord(char unit) {
    return isSign(unit) || Character.isLetter(unit);
  }

  private static boolean isLetter(char unit) {
    return Character.isLetter(unit) || Character.isSurrogate(unit);
  }

  private static boolean isSign(char unit) {
    return (unit >= '0' && unit <= '9') || "@$!|".indexOf(unit) >= 0;
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
