package io.github.otelfeedback.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known word that an unknown one was probably meant to be.
 *
 * <p>The answer is always a word of ours, never the author's. Distance is optimal string alignment:
 * a swap of neighbours counts as one edit. At most a third of the letters may differ; ties go to
 * the word that comes first in the vocabulary.
 */
public final class NearMiss {

  private final Collection<String> vocabulary;

  public NearMiss(Collection<String> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The nearest word of the vocabulary, if one is near enough to be meant. */
  public Optional<String> nearest(String word) {
    String written = word.toLowerCase(Locale.ROOT);
    return vocabulary.stream()
        .filter(known -> distance(written, known) <= Math.max(1, known.length() / 3))
        .min(Comparator.comparingInt(known -> distance(written, known)));
  }

  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int changed = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + changed);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
