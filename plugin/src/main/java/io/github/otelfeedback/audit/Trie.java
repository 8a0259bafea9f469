package io.github.otelfeedback.audit;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Keys letter by letter, in arrays: node 0 is the root, and each other node has a parent before it.
 *
 * <p>Children are found in a table with open addressing, those of the root by their letter.
 */
final class Trie {

  private final int[] first = new int[0x10000];
  private final long[] edges;
  private final int[] children;
  private final int[] parents;
  private final int[] depths;
  private final char[] letters;
  private int size = 1;

  /** With room for so many nodes. */
  Trie(int nodes) {
    int slots = Integer.highestOneBit(Math.max(2, nodes)) * 4;
    edges = new long[slots];
    children = new int[slots];
    parents = new int[nodes];
    depths = new int[nodes];
    letters = new char[nodes];
  }

  /** Adds a key and gives its last node. */
  int add(String key) {
    int node = 0;
    for (int i = 0; i < key.length(); i++) {
      int child = node == 0 ? first(key.charAt(i)) : child(node, key.charAt(i));
      node = child == 0 ? append(node, key.charAt(i)) : child;
    }
    return node;
  }

  private int append(int parent, char letter) {
    int node = size++;
    parents[node] = parent;
    depths[node] = depths[parent] + 1;
    letters[node] = letter;
    if (parent == 0) {
      first[letter] = node;
    } else {
      int slot = slot(edge(parent, letter));
      edges[slot] = edge(parent, letter);
      children[slot] = node;
    }
    return node;
  }

  private static long edge(int parent, char letter) {
    return (long) parent << 16 | letter;
  }

  /** The slot of an edge, or the free one where it belongs; there is always one. */
  private int slot(long edge) {
    long mixed = edge * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (edges.length - 1);
    while (edges[slot] != edge && edges[slot] != 0) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }

  /** The child of a node other than the root, or 0. */
  int child(int node, char letter) {
    return children[slot(edge(node, letter))];
  }

  /** The child of the root, or 0. */
  int first(char letter) {
    return first[letter];
  }

  /** How many nodes there are, the root included. */
  int size() {
    return size;
  }

  int depth(int node) {
    return depths[node];
  }

  int parent(int node) {
    return parents[node];
  }

  /** The letter that leads to a node. */
  char letter(int node) {
    return letters[node];
  }

  /** All nodes, those of less depth first. */
  int[] byDepth() {
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingInt(this::depth))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
