package io.github.otelfeedback.gate;

import java.util.ArrayList;
import java.util.List;

/** Finds words that the website does not know; neighbours are one name. */
record Names(Lexicon lexicon, boolean cased) {

  List<Prompt> prompts(Masked text) {
    SentenceStart starts = new SentenceStart(text.source());
    List<Prompt> prompts = new ArrayList<>();
    Prompt last = null;
    int end = 0;
    for (Word word : Word.of(text.rest())) {
      if (isKnown(word, starts)) {
        last = null;
        continue;
      }
      Prompt next = new Prompt(word.cased() ? Kind.NAME : Kind.WORD, word.text(), word.start());
      if (last != null && joins(text.rest(), end, word)) {
        prompts.remove(prompts.size() - 1);
        next = joined(text.rest(), last, word);
      }
      prompts.add(next);
      last = next;
      end = word.bareEnd();
    }
    return prompts;
  }

  private boolean isKnown(Word word, SentenceStart starts) {
    if (!word.cased() || (!cased && !word.hasCapital())) {
      return lexicon.knows(word.text()) || (word.cased() && word.text().length() < 3);
    }
    if (!word.hasCapital() || lexicon.isName(word.text())) {
      return true;
    }
    return word.isPlain()
        && lexicon.knows(word.text())
        && (starts.isAt(word.start()) || starts.isInTitle(word.start()));
  }

  /** Pairs of ideographs overlap. */
  private static boolean joins(String text, int end, Word word) {
    String between = text.substring(Math.min(end, word.start()), word.start());
    return word.cased() ? between.matches("[ \\n]{1,3}") : between.isEmpty();
  }

  private static Prompt joined(String text, Prompt first, Word last) {
    String words = text.substring(first.start(), last.bareEnd());
    return new Prompt(first.kind(), words.replaceAll("\\s+", " "), first.start());
  }
}
