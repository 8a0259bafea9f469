package io.github.otelfeedback.localize;

import io.github.otelfeedback.localize.BundleParser.Entry;
import io.github.otelfeedback.problem.NearMiss;
import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SiteLocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The message bundles of all locales.
 *
 * <p>A bundle in the templates directory replaces single words: what it does not give stays as it
 * ships. It can only give keys that exist, and only placeholders that the shipped words have, save
 * the names of series and what they are, which may be new.
 */
public final class Bundles {

  private static final List<String> OPEN = List.of("names.", "series.", "terms.");

  private final TemplateReader reader;

  public Bundles(TemplateReader reader) {
    this.reader = reader;
  }

  /**
   * The words of a locale.
   *
   * @throws TemplateFault where a bundle that replaces words cannot be used
   */
  public Messages of(SiteLocale locale) {
    String name = TemplateReader.bundle(locale);
    Map<String, String> words = texts(new BundleParser(reader.shipped(name)).parse());
    reader.replaced(name).ifPresent(source -> replace(words, new BundleParser(source).parse()));
    return new Messages(locale, words);
  }

  private static Map<String, String> texts(Map<String, Entry> entries) {
    Map<String, String> texts = new LinkedHashMap<>();
    entries.forEach((key, entry) -> texts.put(key, entry.text()));
    return texts;
  }

  private static void replace(Map<String, String> words, Map<String, Entry> replacing) {
    List<Problem> problems = new ArrayList<>();
    replacing.forEach((key, entry) -> problem(words, key, entry).ifPresent(problems::add));
    if (!problems.isEmpty()) {
      throw new TemplateFault(problems);
    }
    words.putAll(texts(replacing));
    List.of("review.by", "review.date").stream()
        .flatMap(key -> Optional.ofNullable(replacing.get(key)).stream())
        .findFirst()
        .ifPresent(entry -> refuseBadReview(words, entry));
  }

  private static void refuseBadReview(Map<String, String> words, Entry entry) {
    Parsed<Optional<Review>> review =
        Review.parse(words.getOrDefault("review.by", ""), words.getOrDefault("review.date", ""));
    if (review instanceof Parsed.Refused<Optional<Review>> refused) {
      throw new TemplateFault(List.of(refused.at(entry.place())));
    }
  }

  private static Optional<Problem> problem(Map<String, String> words, String key, Entry entry) {
    String shipped = words.get(key);
    if (shipped == null) {
      return OPEN.stream().anyMatch(key::startsWith)
          ? Optional.empty()
          : Optional.of(unknown(words, key, entry));
    }
    List<String> known = Messages.placeholders(shipped).toList();
    return Messages.placeholders(entry.text()).allMatch(known::contains)
        ? Optional.empty()
        : Optional.of(unknownPlaceholder(known, entry));
  }

  private static Problem unknown(Map<String, String> words, String key, Entry entry) {
    return Problem.error(
        entry.place(),
        "unknown-message",
        "The bundle that ships with the plugin has no such key.",
        new NearMiss(words.keySet())
            .nearest(key)
            .map(near -> "Did you mean `" + near + "`?")
            .orElse("Remove it, or take a key of the shipped bundle."));
  }

  private static Problem unknownPlaceholder(List<String> known, Entry entry) {
    Stream<String> written = known.stream().map(name -> "{" + name + "}");
    return Problem.error(
        entry.place(),
        "unknown-placeholder",
        "These words have a placeholder that nothing fills.",
        known.isEmpty()
            ? "Write them without braces."
            : "Use only " + String.join(", ", written.toList()) + ".");
  }
}
