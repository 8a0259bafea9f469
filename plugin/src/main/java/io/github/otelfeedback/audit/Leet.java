package io.github.otelfeedback.audit;

import java.util.List;
import java.util.stream.Stream;

/** Words in which digits and signs stand in for letters, read as these letters. */
final class Leet {

  private static final String SIGNS = "430578@$!|";
  private static final String LETTERS = "aeostbasil";
  private static final String WORD =
      "(?<![\\p{L}\\p{N}@$!|])(?=[\\p{L}@$!|0-9]{0,40}\\p{L})(?=\\p{L}{0,40}[0-9@$!|])"
          + "[\\p{L}0-9@$!|]{5,40}";
  static final List<Rewrite> READINGS =
      List.of(
          Rewrite.of(Leet::nextWord, WORD, match -> read(match.group(), 'i')),
          Rewrite.of(Leet::nextWord, WORD, match -> read(match.group(), 'l')));

  private Leet() {}

  /** The text in each of the two ways in which a one can be read. */
  @SuppressWarnings("ReferenceEquality")
  static List<String> of(String text) {
    String read = READINGS.get(0).apply(text);
    return read == text || text.indexOf('1') < 0
        ? List.of(read)
        : Stream.of(read, READINGS.get(1).apply(text)).distinct().toList();
  }

  /** Where letters and signs begin that hold both, whatever else they are. */
  private static int nextWord(String text, int from) {
    int first = from > 0 && isOfWord(text.charAt(from - 1)) ? endOfWord(text, from) : from;
    for (int at = first; at < text.length(); at++) {
      if (isSign(text.charAt(at))) {
        int start = startOfRun(text, at, first);
        at = endOfRun(text, at);
        if (hasLetter(text, start, at)) {
          return start;
        }
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

  private static int startOfRun(String text, int sign, int first) {
    int start = sign;
    while (start > first && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int endOfRun(String text, int from) {
    int at = from;
    while (at < text.length() && (isSign(text.charAt(at)) || isLetter(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean hasLetter(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (isLetter(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWord(char unit) {
    return isSign(unit) || Character.isLetter(unit);
  }

  private static boolean isLetter(char unit) {
    return Character.isLetter(unit) || Character.isSurrogate(unit);
  }

  private static boolean isSign(char unit) {
    return switch (unit) {
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '@', '$', '!', '|' -> true;
      default -> false;
    };
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
