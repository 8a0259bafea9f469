package io.github.otelfeedback.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Learns from pages what everybody who reads them knows.
 *
 * <p>A word or host is known from one page on; a word that only ever begins sentences, a handle or
 * a tag from three. The front matter is left out, because it names authors with their employers.
 */
public final class LexiconBuilder {

  /** On so many pages a word that begins sentences is a word, and a tag is one of the website's. */
  private static final int SEVERAL = 3;

  /** On so many pages not even the name of an organization tells anything. */
  private static final int EVERYWHERE = 25;

  private static final int LONGEST = 30;
  private static final int LONG_ADDRESS = 120;

  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n[\\s\\S]*?\n---\n");

  /** A piece of a hexadecimal number, or of something encoded. */
  private static final Pattern NUMBER =
      Pattern.compile("(?=.*\\d)([0-9a-fA-F]{5,}|.*\\d.*\\d.{6,}|.{12,}\\d.*)");

  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>()\\[\\]\"'`{}|\\\\]+");
  private static final Pattern TAG =
      Pattern.compile("(?<![\\w&/#(])[#@](?=\\d*\\p{L})[\\p{L}\\d_][\\p{L}\\p{M}\\d_/-]*");

  private final Set<String> words = new TreeSet<>();
  private final Map<String, Integer> names = new TreeMap<>();
  private final Map<String, Integer> starts = new TreeMap<>();
  private final Map<String, Integer> tags = new TreeMap<>();
  private final Set<String> addresses = new TreeSet<>();

  /** Learns from a page. */
  public LexiconBuilder page(String markdown) {
    Masked text = new Masked(FRONT_MATTER.matcher(markdown).replaceFirst(""));
    Set<String> found = new TreeSet<>();
    text.take(WEB, match -> learn(WebAddress.of(match.group()), found));
    text.take(TAG, match -> found.add(tag(match)));
    count(found, tags);
    return learn(text);
  }

  private static String tag(MatchResult found) {
    return Lexicon.lower(Word.composed(found.group()));
  }

  private void learn(WebAddress address, Set<String> found) {
    if (address.host().isEmpty()) {
      return;
    }
    addresses.add(address.key());
    if (!address.isTrace() && address.text().length() <= LONG_ADDRESS) {
      found.add(address.text());
    }
  }

  /** Learns every word and every address of a text that is known to be public. */
  public LexiconBuilder own(String text) {
    Masked rest = new Masked(text);
    rest.take(WEB, match -> addresses.add(WebAddress.of(match.group()).key()));
    new Masked(text).take(WEB, match -> addresses.add(WebAddress.of(match.group()).text()));
    rest.take(TAG, match -> addresses.add(tag(match)));
    for (Word word : Word.of(rest.rest())) {
      if (word.hasCapital()) {
        names.merge(word.text(), 1, Integer::sum);
      }
      words.add(Lexicon.lower(word.text()));
    }
    return this;
  }

  private LexiconBuilder learn(Masked text) {
    SentenceStart sentences = new SentenceStart(text.source());
    Set<String> within = new TreeSet<>();
    Set<String> first = new TreeSet<>();
    for (Word word : Word.of(text.rest())) {
      if (word.text().length() > LONGEST || NUMBER.matcher(word.text()).matches()) {
        continue;
      }
      if (!word.hasCapital()) {
        words.add(word.text());
      } else if (word.isPlain() && sentences.isAt(word.start())) {
        first.add(Lexicon.lower(word.text()));
      } else {
        within.add(word.text());
      }
    }
    count(within, names);
    count(first, starts);
    return this;
  }

  private static void count(Set<String> found, Map<String, Integer> pages) {
    found.forEach(one -> pages.merge(one, 1, Integer::sum));
  }

  /** Forgets the words of names that have to be asked for, unless they are everywhere. */
  public LexiconBuilder without(List<String> others) {
    others.stream()
        .map(Word::of)
        .flatMap(List::stream)
        .map(Word::text)
        .filter(word -> names.getOrDefault(word, 0) < EVERYWHERE)
        .forEach(names::remove);
    return this;
  }

  /** Forgets hosts and what is below them. */
  public LexiconBuilder withoutHosts(List<String> hosts) {
    hosts.stream()
        .map(host -> WebAddress.of(host).host())
        .forEach(host -> addresses.removeIf(one -> one.equals(host) || one.endsWith("." + host)));
    return this;
  }

  /** What was learned. */
  public Lexicon lexicon() {
    Set<String> known = new TreeSet<>(words);
    known.addAll(several(starts));
    Set<String> allAddresses = new TreeSet<>(addresses);
    allAddresses.addAll(several(tags));
    return new Lexicon(known, names.keySet(), allAddresses);
  }

  private static List<String> several(Map<String, Integer> pages) {
    return pages.entrySet().stream()
        .filter(entry -> entry.getValue() >= SEVERAL)
        .map(Map.Entry::getKey)
        .toList();
  }
}
