package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.jgit.util.FS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where it is remembered which pages were audited clean: beside the identities or nowhere. */
class CleanPagesTest {

  private static final String FILE = ".git/otel-feedback/audited-clean";
  private static final String HIDING =
      """
      version: 1
      held: 2031-05
      series: otel-me
      organization: { consent: anonymous, name: Zyxqatel Grid, spellings: none }
      """;

  @TempDir Path folder;

  /** Otherwise JGit does so later and in the background, in folders that are deleted meanwhile. */
  @BeforeAll
  static void letTheClockBeMeasured(@TempDir Path first) {
    FS.FileStoreAttributes.setBackground(false);
    FS.getFileStoreAttributes(first);
  }

  @Test
  void liesInTheRepositoryOfTheIdentitiesAndNowhereElse() throws IOException {
    AWithdrawal project = new AWithdrawal(folder);
    repository(project.folder());
    repository(project.identities());
    project.with(List.of(AWithdrawal.BANK)).generated();
    assertThat(files(folder)).containsExactly("identities/" + FILE);
    Path file = project.identities().resolve(FILE);
    project.generated();
    String before = Files.readString(file);
    project.generated();
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void isNotRememberedWhereTheIdentitiesLieInNoRepository() throws IOException {
    AWithdrawal project = new AWithdrawal(folder);
    repository(project.folder());
    project.with(List.of(AWithdrawal.BANK)).generated();
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void isNotRememberedInTheWebsitesRepositoryWhereARecordHidesSomething() throws IOException {
    repository(folder);
    hiding().generated();
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void isRememberedInTheWebsitesRepositoryWhereNothingIsHidden() throws IOException {
    repository(folder);
    project().generated();
    assertThat(files(folder)).containsExactly(FILE);
  }

  @Test
  void recordsThatHideSomethingRememberItInTheirOwnRepository() throws IOException {
    Path records = Files.createDirectories(folder.resolve("records"));
    repository(records);
    new ARecordsProject(records).session("2031-05-quiet", HIDING, "---\ntopic: lamps\n---\n");
    ARecordsProject project =
        new ARecordsProject(Files.createDirectories(folder.resolve("website")))
            .only(SiteLocale.EN)
            .sessions(records.resolve("sessions"))
            .approved();
    repository(folder.resolve("website"));
    project.generated();
    assertThat(files(folder)).containsExactly("records/" + FILE);
  }

  @Test
  void aLinkedWorkTreeOfTheWebsiteIsTheWebsitesRepository() throws IOException {
    Path website = Files.createDirectories(folder.resolve("website"));
    repository(website);
    Path linked = Files.createDirectories(folder.resolve("linked"));
    Path own = Files.createDirectories(website.resolve(".git/worktrees/linked"));
    Files.writeString(own.resolve("commondir"), "../..\n");
    Files.writeString(own.resolve("HEAD"), "ref: refs/heads/records\n");
    Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");
    Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
    new ARecordsProject(linked).session("2031-05-quiet", HIDING, "---\ntopic: lamps\n---\n");
    new ARecordsProject(website)
        .only(SiteLocale.EN)
        .sessions(linked.resolve("sessions"))
        .approved()
        .generated();
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void onlyGenerateRemembers() throws IOException {
    repository(folder);
    ARecordsProject project = project();
    project.check();
    assertThat(files(folder)).isEmpty();
    project.generated();
    Path file = folder.resolve(FILE);
    Files.writeString(file, "broken");
    assertThat(project.check().failure()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo("broken");
    project.generated();
    assertThat(Files.readString(file)).startsWith("# Salted tags");
  }

  @Test
  void forgettingASessionDeletesIt() throws IOException {
    AWithdrawal project = new AWithdrawal(folder);
    repository(project.folder());
    repository(project.identities());
    project.with(AWithdrawal.ALL).generated();
    Path file = project.identities().resolve(FILE);
    Files.writeString(file.resolveSibling("audited-clean123.draft"), "of a killed run");
    project.shown(AWithdrawal.BANK);
    assertThat(files(folder)).hasSize(2);
    project.forgotten(AWithdrawal.BANK);
    assertThat(files(folder)).isEmpty();
  }

  private ARecordsProject project() throws IOException {
    return new ARecordsProject(folder).only(SiteLocale.EN).named("2031-05-lamps", "Lamps");
  }

  private ARecordsProject hiding() throws IOException {
    return project().session("2031-05-quiet", HIDING, "---\ntopic: lamps\n---\n").approved();
  }

  private static void repository(Path place) throws IOException {
    new Website(place, "").open().close();
  }

  /** All files of that name, and drafts of them, wherever they lie. */
  private static List<String> files(Path place) throws IOException {
    SortedMap<String, String> all = AFolder.files(place);
    return all.keySet().stream().filter(path -> path.contains("audited-clean")).toList();
  }
}
