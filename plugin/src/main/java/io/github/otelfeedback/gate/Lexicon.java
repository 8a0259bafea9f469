package io.github.otelfeedback.gate;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The words that everybody who reads the website knows, in one language. Immutable. */
public final class Lexicon {

  private final Set<String> words;
  private final Set<String> names;
  private final Set<String> addresses;
  private final Set<String> lowerNames;
  private final Optional<Lexicon> more;

  /**
   * @param words in lower case, or in scripts without case
   * @param names with capitals where no sentence begins
   * @param addresses hosts, {@code github.com/OWNER}, {@code @handle}, {@code #tag}, and whole
   *     addresses that many pages have
   */
  public Lexicon(Set<String> words, Set<String> names, Set<String> addresses) {
    this(
        Collections.unmodifiableSet(new TreeSet<>(words)),
        Collections.unmodifiableSet(new TreeSet<>(names)),
        Collections.unmodifiableSet(new TreeSet<>(addresses)),
        names.stream().map(Lexicon::lower).collect(Collectors.toCollection(TreeSet::new)),
        Optional.empty());
  }

  private Lexicon(
      Set<String> words,
      Set<String> names,
      Set<String> addresses,
      Set<String> lowerNames,
      Optional<Lexicon> more) {
    this.words = words;
    this.names = names;
    this.addresses = addresses;
    this.lowerNames = lowerNames;
    this.more = more;
  }

  /** One that knows nothing. */
  public static Lexicon empty() {
    return new Lexicon(Set.of(), Set.of(), Set.of());
  }

  /** What both know together; its lists are those of this one. */
  public Lexicon plus(Lexicon other) {
    Optional<Lexicon> rest = Optional.of(more.map(some -> some.plus(other)).orElse(other));
    return new Lexicon(words, names, addresses, lowerNames, rest);
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
    return hasName(word) || (word.length() > 2 && word.endsWith("s") && hasName(cut(word)));
  }

  /** Whether the word is known in some form. */
  boolean knows(String word) {
    String lower = lower(word);
    return hasWord(lower) || isName(word) || hasWord(cut(lower));
  }

  /** Whether a word of an address, where capitals say nothing, is known. */
  boolean knowsInAnyCase(String word) {
    return knows(word) || hasLowerName(lower(word));
  }

  boolean hasAddress(String address) {
    return addresses.contains(address) || more.filter(some -> some.hasAddress(address)).isPresent();
  }

  private boolean hasWord(String word) {
    return words.contains(word) || more.filter(some -> some.hasWord(word)).isPresent();
  }

  private boolean hasName(String name) {
    return names.contains(name) || more.filter(some -> some.hasName(name)).isPresent();
  }

  private boolean hasLowerName(String name) {
    return lowerNames.contains(name) || more.filter(some -> some.hasLowerName(name)).isPresent();
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String cut(String word) {
    return word.substring(0, word.length() - 1);
  }
}
