package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.approval.Approving;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.value.Edits;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with invented records, and the goals run on it. */
final class ARecordsProject {

  private final Path folder;
  private Set<SessionId> posts = Set.of();
  private Set<SiteLocale> locales = EnumSet.allOf(SiteLocale.class);
  private Optional<Path> identities = Optional.empty();
  private Path sessions;
  private boolean createSections = true;
  private Optional<Path> templates = Optional.empty();
  private Edits edits = Edits.REPORT;
  private Pins pins = Pins.RECORDED;
  private boolean refreshIndexes;
  private boolean unreviewed = true;

  ARecordsProject(Path folder) {
    this.folder = folder;
    this.sessions = folder.resolve("sessions");
  }

  /** A session with a post, about an invented organization that agreed to be named. */
  ARecordsProject named(String id, String organization) throws IOException {
    return session(
        id,
        """
        version: 1
        held: 2031-05
        series: otel-me
        guests: [{ name: Ada Lark }]
        organization: { name: %s, consent: named, evidence: the public recording }
        recording: { youtube: abcDEF12_-3, state: published, published: 2031-05-20 }
        blog: { slug: %s, date: 2031-06-01, sig: end-user }
        authors: [{ name: Bo Finch }]
        """
            .formatted(organization, id),
        """
        ---
        title: Lanterns at work
        topic: Lanterns that report how bright they are
        ---

        A lantern tells how bright it is.

        ## What they run

        Many lanterns.
        """);
  }

  ARecordsProject session(String id, String yaml, String english) throws IOException {
    Path session = Files.createDirectories(folder.resolve("sessions").resolve(id));
    Files.writeString(session.resolve("session.yaml"), yaml);
    Files.writeString(session.resolve("en.md"), english);
    return this;
  }

  ARecordsProject only(SiteLocale... some) {
    locales = EnumSet.copyOf(Set.of(some));
    return this;
  }

  ARecordsProject identities(Path path) {
    identities = Optional.of(path);
    return this;
  }

  ARecordsProject with(Edits other) {
    edits = other;
    return this;
  }

  ARecordsProject withoutSections() {
    createSections = false;
    return this;
  }

  ARecordsProject pins(Pins other) {
    pins = other;
    return this;
  }

  ARecordsProject onlyReviewed() {
    unreviewed = false;
    return this;
  }

  ARecordsProject refreshing(boolean indexes) {
    refreshIndexes = indexes;
    return this;
  }

  ARecordsProject templates(Path path) {
    templates = Optional.of(path);
    return this;
  }

  ARecordsProject sessions(Path path) {
    sessions = path;
    return this;
  }

  /** Has what the records say at the moment approved, where an organization stays unnamed. */
  ARecordsProject approved() throws IOException {
    new Approving(folder, sessions, identities).approve();
    return this;
  }

  RunReport generate() {
    return new Generate(settings(), stage -> {}).run();
  }

  RunReport check() {
    return new Check(settings(), stage -> {}).run();
  }

  RunReport generated() {
    RunReport report = generate();
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
    return report;
  }

  /** All files of the website by path. */
  SortedMap<String, String> content() {
    SortedMap<String, String> files = new TreeMap<>();
    Path content = folder.resolve("content");
    if (!Files.exists(content)) {
      return files;
    }
    try (Stream<Path> found = Files.walk(content)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  ARecordsProject onlyPostsOf(String... sessions) {
    posts =
        Stream.of(sessions)
            .map(id -> SessionId.parse(id).toOptional().orElseThrow())
            .collect(Collectors.toCollection(TreeSet::new));
    return this;
  }

  Settings settings() {
    return new Settings(
        new Folders(
            folder,
            sessions,
            folder,
            identities,
            templates,
            folder.resolve("target/otel-feedback")),
        new Scope(locales, posts, createSections, refreshIndexes, unreviewed),
        new Policy(pins, "main", edits),
        LocalDate.of(2031, 7, 1),
        KeySource.NONE,
        Duration.ofMinutes(10));
  }
}
