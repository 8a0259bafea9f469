package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptAnonymousTest {

  private static final String YAML =
      """
      version: 1
      held: 2031-05
      series: otel-me
      organization: { consent: anonymous, sector: energy, name: Zyxqatel Grid, spellings: none, evidence: a call }
      blog: { slug: 2031-05-vault, date: 2031-06-01, sig: end-user }
      approval: { by: counsel, date: 2031-06-01, words: [Vaults, Vaulted, Bo Finch] }
      authors: [{ name: Bo Finch }]
      """;
  private static final String ENGLISH =
      "---\ntitle: Vaults\ntopic: Vaults\n---\n\n## Vaulted rooms\n\nThey are deep.\n";

  @TempDir Path folder;
  private ARecordsProject project;
  private Path english;
  private Path page;

  @BeforeEach
  void start() throws IOException {
    project = new ARecordsProject(folder).session("2031-05-vault", YAML, ENGLISH);
    project.only(SiteLocale.EN).approved().generated();
    english = folder.resolve("sessions/2031-05-vault/en.md");
    page = folder.resolve("content/en/blog/2031/2031-05-vault.md");
  }

  @Test
  void aNameThatHasToStayOutIsNotBroughtHome() throws IOException {
    edit("They are deep.", "They are deep at Zyxqatel Grid.");
    RunReport report = adopt();
    assertThat(report.failure()).isPresent();
    assertThat(report.problems()).anyMatch(one -> one.place().file().contains("2031-05-vault"));
    assertThat(Files.readString(english)).isEqualTo(ENGLISH);
    assertThat(report.toString()).doesNotContainIgnoringCase("zyxqatel");
  }

  @Test
  void aSectionIsNamedByItsNumber() throws IOException {
    edit("They are deep.", "They are high.");
    assertThat(adopt().remarks()).contains("brought home: sessions/2031-05-vault/en.md, section 1");
    assertThat(Files.readString(english)).isEqualTo(ENGLISH.replace("deep", "high"));
  }

  private void edit(String before, String after) throws IOException {
    String text = Files.readString(page);
    assertThat(text).contains(before);
    Files.writeString(page, text.replace(before, after));
  }

  private RunReport adopt() throws IOException {
    return new Adopt(project.settings(), Optional.empty(), stage -> {}).run();
  }
}
