package io.github.otelfeedback.site;

import io.github.otelfeedback.gate.Lexicon;
import io.github.otelfeedback.gate.LexiconBuilder;
import io.github.otelfeedback.gate.LexiconFile;
import io.github.otelfeedback.value.Fingerprint;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The words that the readers of a website know, by locale; read when they are asked for.
 *
 * <p>A checkout with documentation gives its own, save the pages that are generated from records. A
 * website without any gets what the plugin carries along. Every language knows the English names.
 */
public final class Lexicons {

  private static final String DOCS = "content/en/docs";

  private final Function<SiteLocale, Lexicon> source;
  private final Map<SiteLocale, Lexicon> known = new ConcurrentHashMap<>();
  private final Map<SiteLocale, String> digests = new ConcurrentHashMap<>();

  private Lexicons(Function<SiteLocale, Lexicon> source) {
    this.source = source;
  }

  /** Those that the plugin carries along. */
  public static Lexicons shipped() {
    return new Lexicons(LexiconFile::shipped);
  }

  /** Those of a website. */
  public static Lexicons of(Checkout checkout) {
    return Files.isDirectory(checkout.file(DOCS))
        ? new Lexicons(locale -> learned(checkout, locale))
        : shipped();
  }

  /** The words of a locale and the English ones. */
  public Lexicon of(SiteLocale locale) {
    Lexicon english = known.computeIfAbsent(SiteLocale.EN, source);
    return locale.isEnglish()
        ? english
        : known.computeIfAbsent(locale, key -> source.apply(key).plus(english));
  }

  /** A digest of all words of a locale, those of English aside. */
  public String digest(SiteLocale locale) {
    Lexicon words = of(locale);
    return digests.computeIfAbsent(locale, key -> digest(words));
  }

  private static String digest(Lexicon lexicon) {
    Fingerprint all = new Fingerprint();
    for (Set<String> some : List.of(lexicon.words(), lexicon.names(), lexicon.addresses())) {
      all.add(String.join("\n", some));
    }
    return all.hex();
  }

  /** The words of the pages of one locale alone. */
  public static Lexicon learned(Checkout checkout, SiteLocale locale) {
    LexiconBuilder builder = new LexiconBuilder();
    Set<String> ours = ours(checkout, locale);
    for (Path page : pages(checkout.file("content/" + locale.code()))) {
      String path = checkout.site().relativize(page).toString().replace('\\', '/');
      if (!ours.contains(path)) {
        builder.page(text(checkout, path));
      }
    }
    Adopters adopters = Adopters.read(checkout);
    return builder.without(adopters.names()).withoutHosts(adopters.addresses()).lexicon();
  }

  private static Set<String> ours(Checkout checkout, SiteLocale locale) {
    String lock = Lock.pathOf(locale);
    Set<String> ours = new TreeSet<>();
    if (Files.isRegularFile(checkout.file(lock))) {
      String text = text(checkout, lock);
      ours.addAll(LockText.read(locale, lock, text, new ArrayList<>()).entries().keySet());
    }
    return ours;
  }

  private static List<Path> pages(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page that cannot be read teaches nothing; whether that is a fault others say. */
  private static String text(Checkout checkout, String path) {
    try {
      return checkout.text(path);
    } catch (IOException e) {
      return "";
    }
  }
}
