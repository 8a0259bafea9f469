package io.github.otelfeedback.gate;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words that everybody who reads the website knows, in one language. Immutable. */
public final class Lexicon {

  private final Set<String> words;
  private final Set<String> names;
  private final Set<String> addresses;
  private final Set<String> lowerNames;

  /**
   * @param words in lower case, or in scripts without case
   * @param names with capitals where no sentence begins
   * @param addresses hosts, {@code github.com/OWNER}, {@code @handle}, {@code #tag}, and whole
   *     addresses that many pages have
   */
  public Lexicon(Set<String> words, Set<String> names, Set<String> addresses) {
    this.words = Collections.unmodifiableSet(new TreeSet<>(words));
    this.names = Collections.unmodifiableSet(new TreeSet<>(names));
    this.addresses = Collections.unmodifiableSet(new TreeSet<>(addresses));
    this.lowerNames =
        names.stream().map(Lexicon::lower).collect(Collectors.toCollection(TreeSet::new));
  }

  /** One that knows nothing. */
  public static Lexicon empty() {
    return new Lexicon(Set.of(), Set.of(), Set.of());
  }

  /** What both know together. */
  public Lexicon plus(Lexicon more) {
    return new Lexicon(
        union(words, more.words), union(names, more.names), union(addresses, more.addresses));
  }

  /** The words in lower case, sorted. */
  public Set<String> words() {
    return words;
  }

  /** The names as they are written, sorted. */
  public Set<String> names() {
    return names;
  }

  /** The addresses, sorted. */
  public Set<String> addresses() {
    return addresses;
  }

  boolean isName(String word) {
    return names.contains(word)
        || (word.length() > 2 && word.endsWith("s") && names.contains(cut(word)));
  }

  /** Whether the word is known in some form. */
  boolean knows(String word) {
    return words.contains(lower(word)) || isName(word) || words.contains(lower(cut(word)));
  }

  /** Whether a word of an address, where capitals say nothing, is known. */
  boolean knowsInAnyCase(String word) {
    return knows(word) || lowerNames.contains(lower(word));
  }

  boolean hasAddress(String address) {
    return addresses.contains(address);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }
}
