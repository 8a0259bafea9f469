package io.github.otelfeedback.command;

import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.Edits;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Records and a website to which one thing after the other happens, the same for the same seed. */
final class AChangingArchive {

  private static final List<String> IDS = List.of("2031-01-a", "2031-02-b", "2030-03-c");

  private final Path folder;
  private final Random random;

  AChangingArchive(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Three sessions, one of them translated, and nothing generated yet. */
  void start() throws IOException {
    for (String id : IDS) {
      facts(id, "named");
      english(id, "Start");
    }
    translation(IDS.get(0));
    write(
        "sessions/2029-04-d/session.yaml",
        "version: 1\nheld: 2029-04\nseries: otel-me\npost: /blog/2029/theirs/\n");
    write("sessions/2029-04-d/en.md", "---\ntopic: Theirs\n---\n");
    website().with("content/en/blog/_index.md", "---\ntitle: Blog\n---\n").commit();
  }

  /** Does one thing, and says what. */
  String change() throws IOException {
    String id = IDS.get(random.nextInt(IDS.size()));
    String word = "Word" + random.nextInt(100);
    switch (random.nextInt(11)) {
      case 0 -> english(id, word);
      case 1 -> facts(id, "named, name: " + word);
      case 2 -> facts(id, random.nextBoolean() ? "named" : "anonymous");
      case 3 -> translation(id);
      case 4 -> website().commit();
      case 5 -> write("templates/recordings-year.mustache", "## " + word + " {#<%id%>}\n");
      case 6 ->
          write("templates/messages/en.yaml", "recordings:\n  title: Recordings " + word + "\n");
      case 7 -> edit("content/en/blog/2031/" + id + ".md", "\n" + word + " of somebody else.\n");
      case 8 -> Files.deleteIfExists(folder.resolve("sessions/" + id + "/ja.md"));
      case 9 -> write("content/ja/blog/2029/theirs.md", "---\ntitle: " + word + "\n---\n");
      default -> edit("content/en/community/end-user/recordings.md", "\n- " + word + "\n");
    }
    return id + " " + word;
  }

  private void facts(String id, String consent) throws IOException {
    String name = consent.contains("name:") || consent.equals("anonymous") ? "" : ", name: Lamps";
    write(
        "sessions/" + id + "/session.yaml",
        """
        version: 1
        held: %s
        series: otel-me
        organization: { consent: %s%s, evidence: by e-mail%s }
        approval: { by: counsel, date: 2031-06-01 }
        blog: { slug: %s, date: %s-25, sig: end-user }
        authors: [{ name: Bo Finch }]
        """
            .formatted(
                id.substring(0, 7),
                consent,
                name,
                consent.equals("anonymous") ? ", identity: unknown, reason: lost" : "",
                id,
                id.substring(0, 7)));
  }

  private void english(String id, String word) throws IOException {
    write(
        "sessions/" + id + "/en.md",
        "---\ntitle: Light %s\ntopic: Light\n---\n\nIt is light.\n\n## How %s\n\nSo.\n"
            .formatted(word, word));
  }

  private void translation(String id) throws IOException {
    write(
        "sessions/" + id + "/ja.md",
        "---\ntitle: 光\ntopic: 光 %d\ntranslation: { by: [{ name: Mo }], state: reviewed }\n---\n\n明るい。\n\n## なぜ\n\nそう。\n"
            .formatted(random.nextInt(9)));
    new Translated(
            settings(SiteLocale.JA),
            io.github.otelfeedback.value.SessionId.parse(id).toOptional().orElseThrow(),
            stage -> {})
        .run();
  }

  private void edit(String path, String more) throws IOException {
    if (Files.exists(folder.resolve(path))) {
      Files.writeString(folder.resolve(path), Files.readString(folder.resolve(path)) + more);
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  RunReport generate() {
    return new Generate(settings(SiteLocale.values()), stage -> {}).run();
  }

  /** The same run on a copy that remembers nothing. */
  RunReport generateAnew(Path copy) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(folder.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Files.deleteIfExists(copy.resolve(".git/otel-feedback/memory.json"));
    return new AChangingArchive(copy, 0).generate();
  }

  SortedMap<String, String> content() throws IOException {
    return website().files();
  }

  Path memory() {
    return folder.resolve(".git/otel-feedback/memory.json");
  }

  private Website website() throws IOException {
    return new Website(folder, "");
  }

  private Settings settings(SiteLocale... locales) {
    return new Settings(
        new Folders(
            folder,
            folder.resolve("sessions"),
            folder,
            Optional.empty(),
            Optional.of(folder.resolve("templates")),
            folder.resolve("target/otel-feedback")),
        new Scope(EnumSet.copyOf(List.of(locales)), Set.of(), true, true, true),
        new Policy(Pins.GIT, "main", Edits.REPORT),
        LocalDate.of(2031, 7, 1),
        KeySource.NONE,
        Duration.ofMinutes(10));
  }
}
