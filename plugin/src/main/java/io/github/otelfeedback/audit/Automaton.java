package io.github.otelfeedback.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiConsumer;

/**
 * Finds many keys in one pass over a text (Aho and Corasick, 1975).
 *
 * <p>Reports every occurrence of every key with the place where it begins. Keys are not empty.
 */
final class Automaton<T> {

  private static final class Node<T> {
    private final Map<Character, Node<T>> next = new LinkedHashMap<>();
    private final List<T> values = new ArrayList<>();
    private Node<T> fail;
    private Node<T> ends;
    private int depth;

    private Node() {
      fail = this;
      ends = this;
    }
  }

  private final Node<T> root = new Node<>();
  private final Node<T>[] first = first();

  @SuppressWarnings("unchecked")
  private Node<T>[] first() {
    Node<T>[] nodes = (Node<T>[]) new Node<?>[0x10000];
    Arrays.fill(nodes, root);
    return nodes;
  }

  Automaton(Map<String, List<T>> keys) {
    keys.forEach((key, values) -> leaf(key).values.addAll(values));
    root.next.forEach(this::begin);
    link();
  }

  /** Whether there is nothing to find. */
  boolean isEmpty() {
    return root.next.isEmpty();
  }

  private Node<T> leaf(String key) {
    Node<T> node = root;
    for (int i = 0; i < key.length(); i++) {
      node = node.next.computeIfAbsent(key.charAt(i), letter -> new Node<>());
      node.depth = i + 1;
    }
    return node;
  }

  private void begin(char letter, Node<T> node) {
    node.fail = root;
    node.ends = root;
    first[letter] = node;
  }

  private void link() {
    Queue<Node<T>> queue = new ArrayDeque<>(root.next.values());
    while (!queue.isEmpty()) {
      Node<T> node = queue.remove();
      node.next.forEach(
          (letter, child) -> {
            child.fail = step(node.fail, letter);
            child.ends = child.fail.values.isEmpty() ? child.fail.ends : child.fail;
            queue.add(child);
          });
    }
  }

  private Node<T> step(Node<T> from, char letter) {
    Node<T> node = from;
    while (node != root) {
      Node<T> next = node.next.get(letter);
      if (next != null) {
        return next;
      }
      node = node.fail;
    }
    return first[letter];
  }

  /** Tells each occurrence: what the key stands for, and where it begins. */
  void scan(Squeezed text, BiConsumer<T, Integer> found) {
    Node<T> node = root;
    for (int i = 0; i < text.length(); i++) {
      node = step(node, text.letter(i));
      for (Node<T> end = node; end != root; end = end.ends) {
        int at = i + 1 - end.depth;
        end.values.forEach(value -> found.accept(value, at));
      }
    }
  }
}
