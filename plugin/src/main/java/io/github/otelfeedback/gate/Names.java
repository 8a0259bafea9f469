package io.github.otelfeedback.gate;

import java.util.ArrayList;
import java.util.List;

/** Finds words that the website does not know; neighbours are one name. */
record Names(Lexicon lexicon, boolean cased) {

  List<Prompt> prompts(Masked text) {
    SentenceStart starts = new SentenceStart(text.source());
    List<Prompt> prompts = new ArrayList<>();
    Prompt last = null;
    for (Word word : Word.of(text.rest())) {
      if (isKnown(word, starts)) {
        last = null;
        continue;
      }
      Prompt next = new Prompt(word.cased() ? Kind.NAME : Kind.WORD, word.text(), word.start());
      if (last != null && joins(text.rest(), last, word)) {
        prompts.remove(prompts.size() - 1);
        next = joined(text.rest(), last, word);
      }
      prompts.add(next);
      last = next;
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

  private static boolean joins(String text, Prompt last, Word word) {
    String between = text.substring(end(text, last), word.start());
    return word.cased() ? between.matches("[ \\n]{1,3}") : between.isEmpty();
  }

  private static int end(String text, Prompt prompt) {
    return Math.min(text.length(), prompt.start() + prompt.text().length());
  }

  private static Prompt joined(String text, Prompt first, Word last) {
    int end = last.start() + last.text().length();
    String words = text.substring(first.start(), Math.min(end, text.length()));
    return new Prompt(first.kind(), words.replaceAll("\\s+", " "), first.start());
  }
}
