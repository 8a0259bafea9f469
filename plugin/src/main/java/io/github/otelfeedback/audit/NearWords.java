package io.github.otelfeedback.audit;

import io.github.otelfeedback.value.CommonWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds words that are near to a word of a name: the same one alone, one typing mistake away, or
 * one that sounds the same.
 *
 * <p>Looks only for words of six letters and more that are no common ones. A mistake is one letter
 * too many, too few or wrong, or two swapped (the distance of Damerau, 1964).
 */
final class NearWords {

  private static final int SHORTEST = 6;
  private static final int SHORTEST_SOUND = 4;

  /** A word of a name that has more of them, or of a single one. */
  private record Word(Needle needle, String text, boolean part) {}

  /** A word that is near, and how. */
  private record Near(Word word, Layer layer) {}

  /** So many words that are near to none are kept in mind: texts repeat them. */
  private static final int REMEMBERED = 100_000;

  private final Map<String, List<Word>> exact = new LinkedHashMap<>();
  private final Map<String, List<Word>> shortened = new LinkedHashMap<>();
  private final Map<String, List<Word>> sounds = new LinkedHashMap<>();
  private int longest;
  private final Set<String> far = ConcurrentHashMap.newKeySet();

  NearWords(List<Needle> needles) {
    needles.stream().filter(Needle::isName).forEach(this::add);
  }

  private void add(Needle needle) {
    List<String> words = words(needle.term());
    for (String text : words) {
      if (text.length() >= SHORTEST && !CommonWords.contains(text)) {
        Word word = new Word(needle, text, words.size() > 1);
        longest = Math.max(longest, text.length());
        put(exact, text, word);
        deletions(text).forEach(shorter -> put(shortened, shorter, word));
        String sound = Sound.of(text);
        if (sound.length() >= SHORTEST_SOUND) {
          put(sounds, sound, word);
        }
      }
    }
  }

  private static void put(Map<String, List<Word>> words, String key, Word word) {
    words.computeIfAbsent(key, some -> new ArrayList<>(1)).add(word);
  }

  private static List<String> words(Squeezed text) {
    List<String> words = new ArrayList<>();
    for (int from = 0; from < text.length(); from = text.edgeFrom(from + 1)) {
      words.add(text.part(from, text.edgeFrom(from + 1)));
    }
    return words;
  }

  private static Set<String> deletions(String word) {
    Set<String> shorter = new LinkedHashSet<>();
    for (int i = 0; i < word.length(); i++) {
      shorter.add(word.substring(0, i) + word.substring(i + 1));
    }
    return shorter;
  }

  /** Adds what is near to a name, line by line. */
  void look(Window window, Map<Search.Hit, Layer> hits) {
    if (!exact.isEmpty()) {
      look(window.squeezed(Fold.PLAIN), hits);
    }
  }

  private void look(Squeezed text, Map<Search.Hit, Layer> hits) {
    int end;
    for (int from = 0; from < text.length(); from = end) {
      end = text.edgeFrom(from + 1);
      if (end - from >= SHORTEST - 1 && end - from <= longest + 2) {
        for (Near one : near(text.part(from, end))) {
          add(one, text.line(from), hits);
        }
      }
    }
  }

  private List<Near> near(String word) {
    if (far.contains(word)) {
      return List.of();
    }
    List<Near> near = compared(word);
    if (near.isEmpty() && far.size() < REMEMBERED) {
      far.add(word);
    }
    return near;
  }

  private List<Near> compared(String word) {
    List<Near> near = new ArrayList<>();
    for (Word same : exact.getOrDefault(word, List.of())) {
      if (same.part()) {
        near.add(new Near(same, Layer.PART));
      }
    }
    if (!CommonWords.contains(word)) {
      add(shortened.getOrDefault(word, List.of()), Layer.TYPO, near);
      deletions(word).forEach(shorter -> mistyped(word, shorter, near));
      sounds.getOrDefault(Sound.of(word), List.of()).stream()
          .filter(one -> isAlike(one.text(), word))
          .forEach(one -> near.add(new Near(one, Layer.SOUND)));
    }
    return near;
  }

  private void mistyped(String word, String shorter, List<Near> near) {
    add(exact.getOrDefault(shorter, List.of()), Layer.TYPO, near);
    shortened.getOrDefault(shorter, List.of()).stream()
        .filter(one -> isOneMistake(one.text(), word))
        .forEach(one -> near.add(new Near(one, Layer.TYPO)));
  }

  private static void add(List<Word> words, Layer layer, List<Near> near) {
    words.forEach(one -> near.add(new Near(one, layer)));
  }

  private static boolean isAlike(String one, String other) {
    return !one.equals(other)
        && one.charAt(0) == other.charAt(0)
        && Math.abs(one.length() - other.length()) <= 2;
  }

  /** Of two words of one length that share a shorter one. */
  private static boolean isOneMistake(String one, String other) {
    if (one.length() != other.length() || one.equals(other)) {
      return false;
    }
    int first = 0;
    while (one.charAt(first) == other.charAt(first)) {
      first++;
    }
    int last = one.length() - 1;
    while (one.charAt(last) == other.charAt(last)) {
      last--;
    }
    return first == last
        || (last == first + 1
            && one.charAt(first) == other.charAt(last)
            && one.charAt(last) == other.charAt(first));
  }

  private static void add(Near one, int line, Map<Search.Hit, Layer> hits) {
    hits.merge(
        new Search.Hit(one.word().needle(), line),
        one.layer(),
        (known, now) -> known.compareTo(now) <= 0 ? known : now);
  }
}
