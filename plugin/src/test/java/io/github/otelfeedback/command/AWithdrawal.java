package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.approval.Approving;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.publish.Fs;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.value.ConsentAnswer;
import io.github.otelfeedback.value.Edits;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** A project with invented sessions of every kind, from which one of them is taken back. */
final class AWithdrawal {

  static final String KEY = "0123456789abcdef0123456789abcdef";
  static final String NAMED = "2031-05-lantern";
  static final String BANK = "2031-06-vault";
  static final String GROUP = "2031-04-round-table";
  static final String POSTED = "2031-03-harbour";
  static final String DRAFT = "2031-07-unready";
  static final List<String> ALL = List.of(NAMED, BANK, GROUP, POSTED, DRAFT);

  /** What nobody may read about the bank. */
  static final List<String> SECRETS =
      List.of("Zyxqatel", "qtl-vault", "Wanda Quill", "sEcReT_12-3");

  private final Path folder;
  private final Path identities;
  private KeySource key = new KeySource(Optional.empty(), Optional.of(KEY));
  private boolean withIdentities = true;
  private Pins pins = Pins.RECORDED;

  AWithdrawal(Path parent) throws IOException {
    this.folder = Files.createDirectories(parent.resolve("project")).toRealPath();
    this.identities = Files.createDirectories(parent.resolve("identities")).toRealPath();
  }

  AWithdrawal withoutKey() {
    key = KeySource.NONE;
    return this;
  }

  AWithdrawal withoutIdentities() {
    withIdentities = false;
    return this;
  }

  AWithdrawal pinnedByGit() {
    pins = Pins.GIT;
    return this;
  }

  Path folder() {
    return folder;
  }

  Path identities() {
    return identities;
  }

  /** Writes the records of these sessions. */
  AWithdrawal with(Iterable<String> sessions) throws IOException {
    for (String id : sessions) {
      record(id);
    }
    return this;
  }

  void record(String id) throws IOException {
    Path session = Files.createDirectories(folder.resolve("sessions").resolve(id));
    Files.writeString(session.resolve("session.yaml"), SessionsOfEveryKind.yaml(id));
    for (SiteLocale locale : SessionsOfEveryKind.locales(id)) {
      Files.writeString(session.resolve(locale + ".md"), SessionsOfEveryKind.text(id, locale));
    }
    if (id.equals(BANK)) {
      Files.writeString(identities.resolve(id + ".yaml"), SessionsOfEveryKind.OVERLAY);
      new Approving(folder, folder.resolve("sessions"), Optional.of(identities)).approve();
    }
    if (id.equals(NAMED)) {
      Files.createDirectories(session.resolve("assets"));
      Files.write(session.resolve("assets/lamp.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }
  }

  RunReport generated() {
    RunReport report = new Generate(settings(), stage -> {}).run();
    assertThat(report.failure()).as("%s", errors(report)).isEmpty();
    return report;
  }

  /** Records that the translations of these sessions are up to date. */
  AWithdrawal translated(List<String> sessions) throws IOException {
    for (String id : sessions) {
      Set<SiteLocale> locales = EnumSet.copyOf(SessionsOfEveryKind.locales(id));
      locales.remove(SiteLocale.EN);
      RunReport report = new Translated(settings(locales), new SessionId(id), stage -> {}).run();
      assertThat(report.failure()).as("%s", errors(report)).isEmpty();
    }
    return this;
  }

  List<Problem> validated() throws IOException {
    return new Validate(settings(), stage -> {}, false).run().problems();
  }

  RunReport begin(String id, Optional<String> organization) throws IOException {
    return new NewSession(
            settings(),
            new NewSettings(
                ConsentAnswer.NAMED,
                SessionId.parse(id).toOptional(),
                organization,
                Optional.empty(),
                Optional.empty(),
                Optional.of("A title"),
                Optional.of("A topic"),
                Optional.empty(),
                Optional.empty()))
        .run();
  }

  RunReport shown(String id) throws IOException {
    return new Forget(settings(), new SessionId(id), false, stage -> {}).run();
  }

  RunReport forgotten(String id) throws IOException {
    RunReport report = forget(id, Fs.disk());
    assertThat(report.failure()).as("%s", errors(report)).isEmpty();
    return report;
  }

  RunReport forget(String id, Fs fs) throws IOException {
    return new Forget(settings(), new SessionId(id), true, stage -> {}, fs).run();
  }

  /** The records and the website, byte by byte. */
  SortedMap<String, String> tree() throws IOException {
    SortedMap<String, String> files = AFolder.files(folder);
    files.keySet().removeIf(path -> path.startsWith("target/") || path.startsWith(".git/"));
    return files;
  }

  /** What runs remember of the pages that they made. */
  String memory() throws IOException {
    Path staging = new Choices(settings()).checkout().staging();
    return Files.readString(staging.resolve("memory.json"));
  }

  SortedMap<String, String> overlays() throws IOException {
    return AFolder.files(identities);
  }

  /** Certificate, letters and the rest of the papers. */
  SortedMap<String, String> papers(String id) throws IOException {
    return AFolder.files(folder.resolve("target/otel-feedback/forget").resolve(id));
  }

  Settings settings() {
    return settings(EnumSet.allOf(SiteLocale.class));
  }

  private static List<Problem> errors(RunReport report) {
    return report.problems().stream().filter(Problem::isError).toList();
  }

  private Settings settings(Set<SiteLocale> locales) {
    return new Settings(
        new Folders(
            folder,
            folder.resolve("sessions"),
            folder,
            withIdentities ? Optional.of(identities) : Optional.empty(),
            Optional.empty(),
            folder.resolve("target/otel-feedback")),
        new Scope(locales, Set.of(), true, true, true),
        new Policy(pins, "main", Edits.REPORT),
        LocalDate.of(2031, 8, 1),
        key,
        Duration.ofMinutes(10));
  }
}
