package io.github.otelfeedback.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Finds many keys in one pass over a text (Aho and Corasick, 1975).
 *
 * <p>Reports every occurrence of every key with the place where it begins. Keys are not empty.
 */
final class Automaton<T> {

  private static final int ROOT = 0;

  private final Trie trie;
  private final List<List<T>> values;
  private final int[] fails;

  /** The nearest shorter node with values, or the root. */
  private final int[] ends;

  /** The node itself where it has values, else the nearest shorter one, or the root. */
  private final int[] found;

  Automaton(Map<String, List<T>> keys) {
    trie = new Trie(keys.keySet().stream().mapToInt(String::length).sum() + 1);
    int[] leaves = keys.keySet().stream().mapToInt(trie::add).toArray();
    values = new ArrayList<>();
    for (int node = 0; node < trie.size(); node++) {
      values.add(List.of());
    }
    int leaf = 0;
    for (List<T> some : keys.values()) {
      values.set(leaves[leaf++], some);
    }
    fails = new int[trie.size()];
    ends = new int[trie.size()];
    found = new int[trie.size()];
    for (int node : trie.byDepth()) {
      link(node);
    }
  }

  private void link(int node) {
    if (trie.depth(node) > 1) {
      fails[node] = step(fails[trie.parent(node)], trie.letter(node));
      ends[node] = found[fails[node]];
    }
    found[node] = values.get(node).isEmpty() ? ends[node] : node;
  }

  /** Whether there is nothing to find. */
  boolean isEmpty() {
    return trie.size() == 1;
  }

  private int step(int from, char letter) {
    for (int node = from; node != ROOT; node = fails[node]) {
      int next = trie.child(node, letter);
      if (next != ROOT) {
        return next;
      }
    }
    return trie.first(letter);
  }

  /** Whether any key stands in a text once it is squeezed, found without squeezing it. */
  boolean isIn(String text, Fold fold) {
    char[] units = text.toCharArray();
    int node = ROOT;
    for (int i = 0; i < units.length && found[node] == ROOT; i++) {
      char letter = fold.single(units[i]);
      if (letter == Fold.SEVERAL) {
        int code = Character.codePointAt(units, i);
        i += Character.charCount(code) - 1;
        node = step(node, fold.of(code));
      } else if (letter != Fold.NONE) {
        node = step(node, letter);
      }
    }
    return found[node] != ROOT;
  }

  /** Goes on by several letters, or to where a key ends among them. */
  private int step(int from, String letters) {
    int node = from;
    for (int at = 0; at < letters.length() && found[node] == ROOT; at++) {
      node = step(node, letters.charAt(at));
    }
    return node;
  }

  /** Tells each occurrence: what the key stands for, and where it begins. */
  void scan(Squeezed text, BiConsumer<T, Integer> tell) {
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      node = step(node, text.letter(i));
      for (int end = found[node]; end != ROOT; end = ends[end]) {
        int at = i + 1 - trie.depth(end);
        values.get(end).forEach(value -> tell.accept(value, at));
      }
    }
  }
}
