package io.github.otelfeedback.format;

import io.github.otelfeedback.format.Token.Gap;
import io.github.otelfeedback.format.Token.Script;
import io.github.otelfeedback.format.Token.Word;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into words and the gaps between them. */
final class Words {

  private final List<Token> tokens = new ArrayList<>();

  private Words() {}

  static List<Token> split(String text) {
    Words words = new Words();
    int i = 0;
    while (i < text.length()) {
      int end = endOfRun(text, i);
      if (isWhite(text.charAt(i))) {
        boolean broken = text.substring(i, end).contains("\n");
        words.tokens.add(new Gap(broken ? "\n" : " "));
      } else {
        words.addWords(text.substring(i, end));
      }
      i = end;
    }
    return List.copyOf(words.tokens);
  }

  private static int endOfRun(String text, int start) {
    boolean white = isWhite(text.charAt(start));
    int end = start;
    while (end < text.length() && isWhite(text.charAt(end)) == white) {
      end++;
    }
    return end;
  }

  private static boolean isWhite(char character) {
    return character == ' ' || character == '\t' || character == '\n';
  }

  private void addWords(String run) {
    int start = 0;
    for (int i = 0; i < run.length(); ) {
      int character = run.codePointAt(i);
      int end = i + Character.charCount(character);
      if (Characters.isEastAsian(character)) {
        addOther(run.substring(start, i));
        end = endOfVariation(run, end);
        add(eastAsian(run.substring(i, end), character));
        start = end;
      }
      i = end;
    }
    addOther(run.substring(start));
  }

  private static int endOfVariation(String run, int end) {
    boolean varied = end < run.length() && Characters.isVariationSelector(run.codePointAt(end));
    return varied ? end + Character.charCount(run.codePointAt(end)) : end;
  }

  private void addOther(String word) {
    if (!word.isEmpty()) {
      boolean opens = Characters.isPunctuation(word.charAt(0));
      boolean ends = Characters.isPunctuation(word.charAt(word.length() - 1));
      add(new Word(word, Script.OTHER, opens, ends));
    }
  }

  private static Word eastAsian(String value, int character) {
    if (Characters.isPunctuation(character)) {
      return new Word(value, Script.PUNCTUATION, true, true);
    }
    Script script = Characters.isKorean(character) ? Script.KOREAN : Script.CHINESE_OR_JAPANESE;
    return new Word(value, script, false, false);
  }

  private void add(Word word) {
    Token last = tokens.isEmpty() ? Gap.NONE : tokens.get(tokens.size() - 1);
    if (last instanceof Word previous && isSeparable(previous, word)) {
      tokens.add(Gap.NONE);
    }
    tokens.add(word);
  }

  private static boolean isSeparable(Word previous, Word next) {
    boolean glued =
        (previous.script() == Script.OTHER && next.script() == Script.PUNCTUATION)
            || (previous.script() == Script.PUNCTUATION && next.script() == Script.OTHER);
    return !glued && !previous.value().contains("\u3000") && !next.value().contains("\u3000");
  }
}
