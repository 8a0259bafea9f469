package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {

  private static final String UKRAINIAN =
      """
      ---
      title:   'Ліхтарі за роботою'   # as the glossary has it
      topic: Ліхтарі, які повідомляють про свою яскравість
      translation: { by: [{ name: Ada Lark }], machine: false, state: reviewed }
      ---

      Ліхтар каже, який він яскравий.


      ## Що вони мають

      Багато ліхтарів.
      """;

  @TempDir Path folder;
  private ARecordsProject project;
  private Path english;
  private Path ukrainian;

  @BeforeEach
  void start() throws IOException {
    project = new ARecordsProject(folder).named("2031-05-lantern", "Lantern Works");
    project.only(SiteLocale.UK);
    english = folder.resolve("sessions/2031-05-lantern/en.md");
    ukrainian = folder.resolve("sessions/2031-05-lantern/uk.md");
  }

  @Test
  void recordingAddsTheSegmentsAndLeavesEveryOtherByte() throws IOException {
    Files.writeString(ukrainian, UKRAINIAN);
    assertThat(translated().failure()).isEmpty();
    String after = Files.readString(ukrainian);
    assertThat(after).contains("\n  '#what-they-run': ", "\n  intro: ", "\n  title: ");
    assertThat(after.replaceAll("segments:\n(  .*\n)+", "")).isEqualTo(UKRAINIAN);
    assertThat(translated().remarks()).anyMatch(line -> line.startsWith("recorded already"));
    assertThat(Files.readString(ukrainian)).isEqualTo(after);
  }

  @Test
  void lineEndsOfWindowsStay() throws IOException {
    Files.writeString(ukrainian, UKRAINIAN.replace("\n", "\r\n"));
    assertThat(translated().failure()).isEmpty();
    assertThat(Files.readString(ukrainian).replace("\r\n", "")).doesNotContain("\n");
    Files.writeString(ukrainian, UKRAINIAN.replace("\n\n", "\r\n\n"));
    assertThat(translated().problems()).anyMatch(one -> one.rule().equals("mixed-line-ends"));
  }

  @Test
  void whatIsStillEnglishIsRefusedAtItsPlaceUnlessItIsKept() throws IOException {
    String left =
        UKRAINIAN.replace("Ліхтар каже, який він яскравий.", "A lantern tells how bright it is.");
    Files.writeString(ukrainian, left);
    RunReport report = translated();
    assertThat(report.failure()).isPresent();
    assertThat(report.problems())
        .anyMatch(
            one -> one.toString().contains("uk.md:7:1: error: This is the same as in English"));
    assertThat(Files.readString(ukrainian)).isEqualTo(left);
    Files.writeString(ukrainian, left.replaceFirst("---\n", "---\nkeep: [intro]\n"));
    assertThat(translated().failure()).isEmpty();
  }

  @Test
  void aNewTranslationIsTheEnglishTextWithACreditAndIsNotTakenForOne() throws IOException {
    RunReport report = translate(Optional.of("Ada Lark @ada-lark"));
    assertThat(report.failure()).isEmpty();
    assertThat(report.remarks()).anyMatch(line -> line.contains("mvn otel-feedback:translated"));
    assertThat(Files.readString(ukrainian))
        .startsWith("---\ntitle: Lanterns at work\ntopic: Lanterns that report")
        .contains("by:\n    - name: 'Ada Lark'\n      github: ada-lark\n", "state: unreviewed")
        .endsWith("---\n\n" + Files.readString(english).split("---\n\n", 2)[1]);
    assertThat(translated().failure()).isPresent();
    assertThat(new Generate(project.settings(), stage -> {}).run().failure()).isPresent();
  }

  @Test
  void onlyWhatChangedIsPutInAndTheOldTranslationIsKept() throws Exception {
    Files.writeString(ukrainian, UKRAINIAN);
    assertThat(translated().failure()).isEmpty();
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern("sessions").call();
      git.commit().setMessage("one").setSign(false).setAuthor("a", "a@b").call();
    }
    String before = Files.readString(ukrainian);
    Files.writeString(english, Files.readString(english).replace("Many", "Some two hundred"));
    assertThat(translate(Optional.empty()).failure()).isEmpty();
    String after = Files.readString(ukrainian);
    assertThat(after.replaceAll("what-they-run': .*", ""))
        .isEqualTo(
            before
                .replace(
                    "## Що вони мають\n\nБагато ліхтарів.",
                    "## What they run\n\nSome two hundred lanterns.")
                .replaceAll("what-they-run': .*", ""));
    assertThat(Files.readString(notes("uk.md")))
        .contains("[-Many-] {+Some two hundred+} lanterns.", "Багато ліхтарів.");
  }

  @Test
  void workThatWasBegunIsNotWrittenOver() throws IOException {
    Files.writeString(ukrainian, UKRAINIAN);
    translated();
    Files.writeString(english, Files.readString(english).replace("Many", "Two hundred"));
    translate(Optional.empty());
    String begun = Files.readString(ukrainian).replace("Two hundred lanterns", "Двісті ліхтарів");
    Files.writeString(ukrainian, begun);
    assertThat(translate(Optional.empty()).remarks())
        .contains("still to translate: #what-they-run");
    assertThat(Files.readString(ukrainian)).isEqualTo(begun);
    assertThat(Files.readString(notes("uk.md"))).contains("in no version", "Багато ліхтарів.");
    assertThat(translated().failure()).isEmpty();
  }

  @Test
  void headingsThatCameOrWentAreFollowed() throws IOException {
    Files.writeString(ukrainian, UKRAINIAN);
    translated();
    String text = Files.readString(english);
    Files.writeString(
        english,
        text.substring(0, text.indexOf("## What"))
            + "## What is new\n\nA lamp that nobody knew.\n");
    assertThat(translate(Optional.empty()).failure()).isEmpty();
    assertThat(Files.readString(ukrainian))
        .endsWith(
            "\n\nЛіхтар каже, який він яскравий.\n\n## What is new\n\nA lamp that nobody knew.\n");
    assertThat(Files.readString(notes("uk.md")))
        .contains("This is new in the original", "taken out", "Багато ліхтарів.");
  }

  @Test
  void aNewFindingIsPutIntoTextsBetweenBraces() throws IOException {
    Path record = folder.resolve("sessions/2031-05-lantern/session.yaml");
    Files.writeString(
        record,
        Files.readString(record)
            + "findings: [{ id: dim, kind: adoption }, { id: glow, kind: adoption }]\n");
    String text = Files.readString(english);
    Files.writeString(english, text.replace("---\n\n", "findings: { dim: It dims. }\n---\n\n"));
    Files.writeString(
        ukrainian, UKRAINIAN.replace("---\n\n", "findings: { dim: Тьмяніє. }\n---\n\n"));
    assertThat(translated().failure()).isEmpty();
    Files.writeString(
        english, text.replace("---\n\n", "findings: { dim: It dims., glow: It glows. }\n---\n\n"));
    assertThat(translate(Optional.empty()).remarks()).contains("to translate: findings.glow");
    assertThat(Files.readString(ukrainian))
        .contains("\nfindings: { dim: Тьмяніє., glow: 'It glows.' }\n");
  }

  @Test
  void aTranslationOfWhichNobodyRecordedAnythingIsLeftAlone() throws IOException {
    Files.writeString(ukrainian, UKRAINIAN);
    assertThat(translate(Optional.empty()).problems())
        .anyMatch(one -> one.rule().equals("segments-unrecorded"));
    assertThat(Files.readString(ukrainian)).isEqualTo(UKRAINIAN);
  }

  @Test
  void theOriginalAndAnUnknownSessionAreRefused() throws IOException {
    project.only(SiteLocale.EN);
    assertThat(translated().problems()).anyMatch(one -> one.rule().equals("not-a-translation"));
    assertThat(translate(Optional.empty()).failure()).isPresent();
    assertThat(translate(Optional.of("@nobody")).failure().orElseThrow()).contains("translator");
    SessionId other = new SessionId("other");
    assertThat(new Translated(project.settings(), other, stage -> {}).run().failure()).isPresent();
  }

  private Path notes(String name) {
    return folder.resolve("target/otel-feedback/translate/2031-05-lantern." + name);
  }

  private RunReport translated() throws IOException {
    return new Translated(project.settings(), new SessionId("2031-05-lantern"), stage -> {}).run();
  }

  private RunReport translate(Optional<String> translator) throws IOException {
    SessionId id = new SessionId("2031-05-lantern");
    return new Translate(project.settings(), id, translator, stage -> {}).run();
  }
}
