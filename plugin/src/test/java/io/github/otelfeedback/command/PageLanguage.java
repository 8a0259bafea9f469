package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.disclose.NamedSession;
import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.localize.Bundles;
import io.github.otelfeedback.localize.DateWords;
import io.github.otelfeedback.localize.LanguageWords;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * Everything that may be read on the pages of a locale: the words of its bundle, the write-ups in
 * it, proper names, and dates in its words.
 *
 * <p>A page is searched for all of it, the longest texts first; letters that are left over came
 * from somewhere else.
 */
final class PageLanguage {

  private static final Pattern NO_PROSE =
      Pattern.compile(
          "(?s)```.*?```|`[^`]*`|\\{\\{<.*?>}}|</?div[^>]*>|<!--|-->|]\\([^)]*\\)|\\{#[^}]*}"
              + "|\\[!NOTE]|sessions/[a-z0-9-]+|https?://\\S+|[a-z-]+#[0-9]+");
  private static final Pattern MARKUP = Pattern.compile("[\\[\\]*_>\\\\]|(?m)^\\s*(#+|-) ");
  private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A---\n(.*?\n)---\n(.*)\\z");
  private static final Pattern ALPHABET = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]");
  private static final Pattern LEFT = Pattern.compile("\\p{L}[\\p{L}\\p{M}' -]*");

  private static final Map<Path, List<DisclosedSession>> READ = new ConcurrentHashMap<>();

  private final Messages messages;
  private final List<Pattern> known = new ArrayList<>();

  /** The words of a locale for the pages of a folder of records. */
  PageLanguage(Path folder, SiteLocale locale) {
    messages = new Bundles(new TemplateReader(folder, Optional.empty())).of(locale);
    TreeSet<String> texts =
        new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(t -> t));
    messages.words().entrySet().stream()
        .filter(word -> !word.getKey().startsWith("review.") && !word.getKey().startsWith("terms."))
        .flatMap(word -> Stream.of(prose(word.getValue()).split("\\{[a-z]+}", -1)))
        .forEach(text -> texts.add(text.strip()));
    for (DisclosedSession session : sessions(folder)) {
      facts(session).forEach(text -> texts.add(prose(text)));
      Optional.ofNullable(session.facts().texts().get(locale)).stream()
          .flatMap(PageLanguage::writeUp)
          .forEach(text -> texts.add(prose(text)));
    }
    texts.stream().filter(text -> !text.isBlank()).map(PageLanguage::whole).forEach(known::add);
  }

  Messages messages() {
    return messages;
  }

  private static List<DisclosedSession> sessions(Path folder) {
    return READ.computeIfAbsent(folder, PageLanguage::read);
  }

  private static List<DisclosedSession> read(Path folder) {
    Records records = Records.read(new ARecordsProject(folder).settings(), stage -> {});
    return new Disclosure().disclose(records.loaded().records()).sessions();
  }

  /** What a record says that is the same in all locales, and its dates and languages in words. */
  private Stream<String> facts(DisclosedSession session) {
    List<String> facts = new ArrayList<>(session.facts().event().stream().toList());
    session.facts().series().names().stream()
        .map(Series.Name::name)
        .filter(name -> messages.find("names." + name).isEmpty())
        .forEach(facts::add);
    session.people().forEach(person -> facts.add(person.name()));
    session.people().forEach(person -> facts.addAll(person.organization().stream().toList()));
    if (session instanceof NamedSession named) {
      named.organization().ifPresent(organization -> facts.add(organization.name()));
    }
    Stream<PartialDate> dates =
        Stream.concat(
            session.facts().when().held().stream(), session.recording().published().stream());
    dates.flatMap(PageLanguage::asSeen).map(new DateWords(messages)::of).forEach(facts::add);
    facts.add(new LanguageWords(messages).of(session.facts().languages()));
    return facts.stream();
  }

  /** A date, its month and its year: an index has headings for years. */
  private static Stream<PartialDate> asSeen(PartialDate date) {
    LocalDate day = date.earliest();
    return Stream.of(
        date,
        new PartialDate.Month(YearMonth.from(day)),
        new PartialDate.OfYear(Year.of(date.year())));
  }

  private static Stream<String> writeUp(DisclosedText text) {
    Stream<String> lines =
        Stream.of(text.title(), text.linkTitle(), text.topic(), text.description())
            .flatMap(Optional::stream);
    Stream<String> body = Stream.of(text.body().split("\n\\s*\n|\n(?=- )", -1));
    return Stream.of(
            lines, text.findings().values().stream(), text.people().values().stream(), body)
        .flatMap(some -> some);
  }

  /** At the edge of a word, if its script separates words. */
  private static Pattern whole(String text) {
    String first = text.substring(0, 1);
    String last = text.substring(text.length() - 1);
    return Pattern.compile(
        (ALPHABET.matcher(first).matches() ? "(?<![\\p{IsLatin}\\p{IsCyrillic}])" : "")
            + Pattern.quote(text)
            + (ALPHABET.matcher(last).matches() ? "(?![\\p{IsLatin}\\p{IsCyrillic}])" : ""));
  }

  /** What somebody reads, on one line. */
  static String prose(String markdown) {
    String text = NO_PROSE.matcher(markdown).replaceAll(" ");
    return MARKUP.matcher(text).replaceAll("").replaceAll("\\s+", " ").strip();
  }

  /** What of a page comes from none of these words. */
  List<String> foreign(String page) {
    Matcher parts = FRONT_MATTER.matcher(page);
    if (!parts.matches()) {
      throw new IllegalArgumentException("A page has front matter.");
    }
    String left = prose(parts.group(2)) + " | " + String.join(" | ", shown(parts.group(1)));
    for (Pattern text : known) {
      left = text.matcher(left).replaceAll("|");
    }
    return LEFT.matcher(left).results().map(found -> found.group().strip()).toList();
  }

  private static List<String> shown(String frontMatter) {
    Map<String, Object> keys = new LinkedHashMap<>(new Yaml().load(frontMatter));
    return Stream.of("title", "linkTitle", "description")
        .flatMap(key -> Optional.ofNullable(keys.get(key)).stream())
        .map(value -> prose(value.toString()))
        .toList();
  }
}
