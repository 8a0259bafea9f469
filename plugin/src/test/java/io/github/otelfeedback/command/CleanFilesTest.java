package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where it is remembered what was found clean: beside the identities or nowhere. */
class CleanFilesTest {

  private static final List<String> FILES =
      List.of(".git/otel-feedback/audited-clean", ".git/otel-feedback/validated-clean");
  private static final String HIDING =
      """
      version: 1
      held: 2031-05
      series: otel-me
      organization: { consent: anonymous, name: Zyxqatel Grid, spellings: none }
      """;

  @TempDir Path folder;

  @Test
  void liesInTheRepositoryOfTheIdentitiesAndNowhereElse() throws IOException {
    AWithdrawal project = new AWithdrawal(folder);
    repository(project.folder());
    repository(project.identities());
    project.with(List.of(AWithdrawal.BANK)).generated();
    assertThat(files(folder)).isEqualTo(in("identities/"));
    project.generated();
    SortedMap<String, String> before = AFolder.files(project.identities());
    project.generated();
    assertThat(AFolder.files(project.identities())).isEqualTo(before);
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
    assertThat(files(folder)).isEqualTo(FILES);
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
    assertThat(files(folder)).isEqualTo(in("records/"));
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
    for (String file : FILES) {
      Files.writeString(folder.resolve(file), "broken");
    }
    assertThat(project.check().failure()).isEmpty();
    assertThat(contents()).allMatch(text -> text.equals("broken"));
    project.generated();
    assertThat(contents()).allMatch(text -> text.startsWith("# Salted tags"));
  }

  @Test
  void forgettingASessionDeletesIt() throws IOException {
    AWithdrawal project = new AWithdrawal(folder);
    repository(project.folder());
    repository(project.identities());
    project.with(AWithdrawal.ALL).generated();
    for (String file : FILES) {
      Files.writeString(project.identities().resolve(file + "123.draft"), "of a killed run");
    }
    project.shown(AWithdrawal.BANK);
    assertThat(files(folder)).hasSize(4);
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

  private static List<String> in(String folder) {
    return FILES.stream().map(file -> folder + file).toList();
  }

  private List<String> contents() throws IOException {
    List<String> contents = new ArrayList<>();
    for (String file : FILES) {
      contents.add(Files.readString(folder.resolve(file)));
    }
    return contents;
  }

  /** All files of these names, and drafts of them, wherever they lie. */
  private static List<String> files(Path place) throws IOException {
    SortedMap<String, String> all = AFolder.files(place);
    return all.keySet().stream().filter(path -> path.contains("ed-clean")).toList();
  }
}
