package io.github.otelfeedback.benchmark;

import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An invented archive of sessions, each with write-ups of about five kilobytes in all locales.
 *
 * <p>Nine organizations of ten are named; of the tenth only the overlay of identities knows the
 * name. The same number and seed give the same files.
 */
final class Archive {

  private static final int SECTIONS = 5;
  private static final int SECTION_BYTES = 820;

  private static final String KNOWN =
      """
      A title and linkTitle, a date, an author, a topic, a description, findings, first and second,
      as text for otlp receivers and exporters of a sig; all in the series End-User Interview,
      Q&A, OTel Q&A, OTel in Practice and OTel Me, by Mo Wren and Bo Finch, of OpenTelemetry.

      """;

  private final int sessions;
  private final Map<SiteLocale, Language> languages = new EnumMap<>(SiteLocale.class);

  Archive(int sessions, long seed) {
    this.sessions = sessions;
    for (SiteLocale locale : SiteLocale.values()) {
      languages.put(locale, new Language(locale, seed));
    }
  }

  /** Writes the records, and beside them the overlays of those that stay unnamed. */
  void write(Path records, Path identities) throws IOException {
    Files.createDirectories(identities);
    for (int number = 0; number < sessions; number++) {
      Path folder = Files.createDirectories(records.resolve(id(number)));
      Files.writeString(folder.resolve("session.yaml"), facts(number));
      if (isAnonymous(number)) {
        Files.writeString(identities.resolve(id(number) + ".yaml"), identity(number));
      }
      writeUps(folder);
    }
  }

  /** Writes a page of documentation in each locale that has its invented words: they are no names. */
  void writeGlossaries(Path content) throws IOException {
    for (SiteLocale locale : SiteLocale.values()) {
      Path docs = Files.createDirectories(content.resolve(locale.code()).resolve("docs"));
      Files.writeString(
          docs.resolve("words.md"),
          "---\ntitle: Words\n---\n\n" + KNOWN + language(locale).glossary());
    }
  }

  /** The folder of a session; an id tells nothing. */
  static String id(int number) {
    return String.format(Locale.ROOT, "%d-%02d-s%05d", year(number), month(number), number);
  }

  private static boolean isAnonymous(int number) {
    return number % 10 == 9;
  }

  private static int year(int number) {
    return 2000 + number % 25;
  }

  private static int month(int number) {
    return 1 + number / 25 % 12;
  }

  private String identity(int number) {
    return "name: Quexol%05d Zyvant\nspellings: none\ndomains: [quexol%05d.example]\n"
        .formatted(number, number);
  }

  private String facts(int number) {
    String held = String.format(Locale.ROOT, "%d-%02d", year(number), month(number));
    String organization =
        isAnonymous(number)
            ? "{ consent: anonymous, sector: technology, evidence: by e-mail }\n"
                + "approval: { by: counsel, date: "
                + held
                + "-20 }"
            : "{ name: "
                + language(SiteLocale.EN).phrase(2)
                + ", consent: named, evidence: the recording }\n"
                + "guests: [{ name: "
                + language(SiteLocale.EN).name()
                + " Lark }]\n"
                + "recording: { youtube: s"
                + String.format(Locale.ROOT, "%05d", number)
                + "EXAMP, state: published, published: "
                + held
                + "-18 }";
    return """
    version: 1
    held: %s
    series: otel-me
    organization: %s
    authors: [{ name: Bo Finch }]
    findings:
      - { id: first, kind: went-well, sig: collector }
      - { id: second, kind: adoption, sig: spec-general }
    blog: { slug: s%05d, date: %s-25, sig: end-user }
    """
        .formatted(held, organization, number, held);
  }

  private void writeUps(Path folder) throws IOException {
    WriteUp english = writeUp(SiteLocale.EN);
    for (SiteLocale locale : SiteLocale.values()) {
      String text = locale.isEnglish() ? english.text("") : writeUp(locale).text(made(english));
      Files.writeString(folder.resolve(locale + ".md"), text);
    }
  }

  /** A write-up in pieces, by the name of the segment. */
  private record WriteUp(Map<String, String> segments) {

    String text(String made) {
      StringBuilder body = new StringBuilder();
      segments.forEach((name, text) -> body.append(name.startsWith("#") ? "\n" + text + "\n" : ""));
      return "---\ntitle: %s\ntopic: %s\ndescription: %s\nfindings:\n  first: %s\n  second: %s\n%s---\n\n%s\n%s"
          .formatted(
              segments.get("title"),
              segments.get("topic"),
              segments.get("description"),
              segments.get("findings.first"),
              segments.get("findings.second"),
              made,
              segments.get("intro"),
              body);
    }
  }

  private Language language(SiteLocale locale) {
    return Objects.requireNonNull(languages.get(locale));
  }

  private WriteUp writeUp(SiteLocale locale) {
    Language language = language(locale);
    Map<String, String> segments = new LinkedHashMap<>();
    segments.put("title", language.phrase(5));
    segments.put("topic", language.phrase(4));
    segments.put("description", language.phrase(9));
    segments.put("findings.first", language.phrase(8));
    segments.put("findings.second", language.phrase(8));
    segments.put("intro", language.paragraph(300));
    for (int i = 1; i <= SECTIONS; i++) {
      segments.put("#" + i, section(language, i));
    }
    return new WriteUp(segments);
  }

  /** Every other section ends in a list or in code. */
  private static String section(Language language, int number) {
    String text = "## " + language.phrase(3) + " " + number + "\n\n" + language.paragraph(420);
    String rest = language.paragraph(SECTION_BYTES - 560);
    return switch (number % 3) {
      case 0 -> text + "\n\n- " + rest + "\n- " + language.phrase(6) + "\n- " + language.phrase(6);
      case 1 -> text + "\n\n```text\nreceivers: otlp\nexporters: otlp\n```\n\n" + rest;
      default -> text + "\n\n" + rest;
    };
  }

  private static String made(WriteUp english) {
    StringBuilder made =
        new StringBuilder("translation: { by: [{ name: Mo Wren }], state: reviewed }\nsegments:\n");
    english
        .segments()
        .forEach(
            (name, text) ->
                made.append("  '")
                    .append(segment(name, text))
                    .append("': ")
                    .append(digest(text))
                    .append('\n'));
    return made.toString();
  }

  /** A section is named by the id of its heading. */
  private static String segment(String name, String text) {
    List<String> lines = text.lines().toList();
    return name.startsWith("#")
        ? "#" + lines.get(0).substring(3).toLowerCase(Locale.ROOT).replace(' ', '-')
        : name;
  }

  private static String digest(String text) {
    byte[] bytes =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
