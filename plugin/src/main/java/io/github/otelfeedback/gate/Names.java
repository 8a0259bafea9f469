package io.github.otelfeedback.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that the website does not know; neighbours are one name. */
record Names(Lexicon lexicon, boolean cased) {

  private static final Pattern ADVERB =
      Pattern.compile("(\\p{IsLatin}{4,}?)(al|ing|ous|ive|ful|less|ent|ant|able)ly");

  private static final Pattern JOINED = Pattern.compile("[ \\n]{1,3}");

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
        && (lexicon.knows(word.text()) || isAdverb(word.text()))
        && (starts.isAt(word.start()) || starts.isInTitle(word.start()));
  }

  /** Made of an adjective that is known with an ending that names of companies do not have. */
  private boolean isAdverb(String word) {
    Matcher adverb = ADVERB.matcher(word);
    return adverb.matches()
        && (lexicon.knows(adverb.group(1)) || lexicon.knows(adverb.group(1) + adverb.group(2)));
  }

  /** Pairs of ideographs overlap. */
  private static boolean joins(String text, int end, Word word) {
    String between = text.substring(Math.min(end, word.start()), word.start());
    return word.cased() ? JOINED.matcher(between).matches() : between.isEmpty();
  }

  private static Prompt joined(String text, Prompt first, Word last) {
    String words = text.substring(first.start(), last.bareEnd());
    return new Prompt(first.kind(), words.replaceAll("\\s+", " "), first.start());
  }
}
