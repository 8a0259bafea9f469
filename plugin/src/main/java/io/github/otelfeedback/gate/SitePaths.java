package io.github.otelfeedback.gate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether the words of a path, those of four letters and more, say nothing that is unknown. */
final class SitePaths {

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}\\d])(?:\\p{L}\\p{M}*+){4,}+(?![\\p{L}\\d])");

  private SitePaths() {}

  static boolean isWorded(String path, Lexicon lexicon) {
    return WORD.matcher(path)
        .results()
        .map(MatchResult::group)
        .map(Word::composed)
        .allMatch(lexicon::knowsInAnyCase);
  }
}
