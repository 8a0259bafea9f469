package io.github.otelfeedback.validate.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Looks for many terms at once.
 *
 * <p>Finds what asking the terms one after the other would find, but asks a term only where a word
 * begins as the term does. Small and capital letters of ASCII count as the same.
 */
final class TermSearch {

  private static final int LETTERS = 128;
  private static final int OTHER = 127;

  /** A term, and the words that it finds and refuses. */
  record Found(Term term, MatchResult words) {}

  /** By the first letter, then by the second; what is no ASCII has a place in common. */
  private final List<List<Term>> byStart =
      new ArrayList<>(Collections.nCopies(LETTERS * LETTERS, List.<Term>of()));

  private final List<Term> anyhow;

  TermSearch(List<Term> terms) {
    for (Term term : terms) {
      for (String start : term.starts()) {
        int key = key(start, 0);
        byStart.set(key, Stream.concat(byStart.get(key).stream(), Stream.of(term)).toList());
      }
    }
    anyhow = terms.stream().filter(term -> term.starts().isEmpty()).toList();
  }

  /** What is refused in these words. */
  List<Found> in(String words) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < words.length(); at++) {
      if (at == 0 || !isWord(words.charAt(at - 1))) {
        for (Term term : byStart.get(key(words, at))) {
          ask(term, words, at, found);
        }
      }
    }
    for (Term term : anyhow) {
      Matcher matcher = term.pattern().matcher(words);
      while (matcher.find()) {
        add(term, matcher, found);
      }
    }
    return found;
  }

  private static void ask(Term term, String words, int at, List<Found> found) {
    Matcher matcher = term.pattern().matcher(words);
    matcher.region(at, words.length()).useTransparentBounds(true);
    if (matcher.lookingAt()) {
      add(term, matcher, found);
    }
  }

  private static void add(Term term, Matcher matcher, List<Found> found) {
    MatchResult words = matcher.toMatchResult();
    if (term.refuses(words)) {
      found.add(new Found(term, words));
    }
  }

  /** Stands for the first two letters from here on. */
  private static int key(String text, int at) {
    int second = at + 1 < text.length() ? small(text.charAt(at + 1)) : 0;
    return small(text.charAt(at)) * LETTERS + second;
  }

  private static int small(char letter) {
    if (letter >= LETTERS) {
      return OTHER;
    }
    return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
  }

  /** What the patterns accept before a term is less than this. */
  private static boolean isWord(char letter) {
    return letter == '_'
        || (letter >= '0' && letter <= '9')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= 'a' && letter <= 'z');
  }
}
