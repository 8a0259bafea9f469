package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session held in Japanese: its write-up is Japanese, and the website gets English first. */
class JapaneseOriginalTest {

  private static final SessionId ID = new SessionId("2031-05-chochin");
  private static final String YAML =
      """
      version: 1
      held: 2031-05
      series: otel-me
      languages: [ja]
      original: ja
      organization: { name: Chochin Works, consent: named, evidence: the public recording }
      recording: { youtube: abcDEF12_-3, state: published, published: 2031-05-20 }
      blog: { slug: chochin, date: 2031-06-01, sig: end-user }
      authors: [{ name: Bo Finch }]
      """;
  private static final String JAPANESE =
      """
      ---
      title: はたらく提灯
      topic: 明るさを伝える提灯
      ---

      提灯は自分の明るさを伝えます。

      ## 使っているもの

      たくさんの提灯です。
      """;
  private static final String CREDIT =
      "translation: { by: [{ name: Ada Lark, github: ada-lark }], machine: false, state: reviewed"
          + " }";
  private static final String ENGLISH =
      """
      ---
      title: Lanterns at work
      topic: Lanterns that report how bright they are
      %s
      ---

      A lantern tells how bright it is.

      ## What they run

      Many lanterns.
      """
          .formatted(CREDIT);
  private static final String UKRAINIAN =
      """
      ---
      title: Ліхтарі за роботою
      topic: Ліхтарі, які повідомляють про свою яскравість
      translation: { machine: false, state: reviewed }
      ---

      Ліхтар каже, який він яскравий.

      ## Що вони мають

      Багато ліхтарів.
      """;
  private static final String EN_PAGE = "content/en/blog/2031/chochin.md";
  private static final String JA_PAGE = "content/ja/blog/2031/chochin.md";
  private static final String UK_PAGE = "content/uk/blog/2031/chochin.md";

  @TempDir Path folder;
  private ARecordsProject project;
  private Path session;

  @BeforeEach
  void writeItUp() throws IOException {
    project = new ARecordsProject(folder).session(ID.text(), YAML, "").pins(Pins.GIT);
    project.only(SiteLocale.EN, SiteLocale.JA, SiteLocale.UK);
    session = folder.resolve("sessions").resolve(ID.text());
    Files.delete(session.resolve("en.md"));
    Files.writeString(session.resolve("ja.md"), JAPANESE);
  }

  @Test
  void withoutEnglishItWaitsAndSaysSo() throws IOException {
    Files.writeString(session.resolve("uk.md"), UKRAINIAN);
    RunReport report = project.generated();
    assertThat(report.problems())
        .extracting(Problem::toString)
        .contains(
            "sessions/2031-05-chochin/session.yaml:5:11: warning: The session waits for its"
                + " English text: the website gets English first, so no locale has a page or a row"
                + " of it. [english-missing]");
    assertThat(project.content().keySet()).noneMatch(path -> path.contains("chochin"));
    assertThat(project.content().toString()).doesNotContain("Chochin Works");
    assertThat(status().remarks())
        .contains("2031-05-chochin  .  o  ?")
        .anyMatch(line -> line.startsWith("2031-05-chochin: The session waits for its English"));
    new Preview(project.settings(), Optional.of(ID), stage -> {}).run();
    assertThat(page("target/otel-feedback/preview/2031-05-chochin.html"))
        .contains("はたらく提灯", "たくさんの提灯です。");
    project.only(SiteLocale.UK);
    assertThat(
            new Translate(project.settings(), ID, Optional.empty(), stage -> {}).run().problems())
        .extracting(Problem::next)
        .containsExactly("Translate it into English first, with -Dotel-feedback.locales=en.");
  }

  @Test
  void englishIsBegunAsTheOriginalAndRefusedWhileItStillIs() throws IOException {
    project.only(SiteLocale.EN);
    Optional<String> translator = Optional.of("Ada Lark @ada-lark");
    assertThat(new Translate(project.settings(), ID, translator, stage -> {}).run().failure())
        .isEmpty();
    assertThat(Files.readString(session.resolve("en.md")))
        .contains("title: はたらく提灯", "github: ada-lark", "たくさんの提灯です。");
    assertThat(translated().failure()).isPresent();
    Files.writeString(session.resolve("ja.md"), JAPANESE.replace("提灯です。", "提灯と、いくつかのランプがあります。"));
    Files.writeString(
        session.resolve("en.md"), ENGLISH.replace("Many lanterns.", "たくさんの提灯と、いくつかのランプがあります。"));
    assertThat(translated().problems())
        .extracting(Problem::message)
        .contains("This is the same as in the original.");
  }

  @Test
  void theOriginalIsPublishedAfterItsEnglishAndPinnedToIt() throws Exception {
    publishAll();
    assertThat(page(EN_PAGE)).contains("## What they run\n", "Language: Japanese");
    assertThat(page(JA_PAGE)).contains("## 使っているもの {#what-they-run}", "たくさんの提灯です。");
    assertThat(page(UK_PAGE)).contains("## Що вони мають {#what-they-run}");
    assertThat(page("content/en/community/end-user/recordings.md")).contains("Language: Japanese");
    assertThat(message("en")).contains("en.md: translated by Ada Lark (@ada-lark), without the");
    assertThat(message("ja"))
        .startsWith("[ja] add original of content/en/blog/2031/chochin.md\n")
        .contains("ja.md: the original; its English page is a translation of it.");
    assertThat(project.generated().remarks()).noneMatch(line -> line.startsWith("next: merge"));
  }

  @Test
  void aChangeOfTheOriginalMakesTheEnglishStaleAndNothingElse() throws Exception {
    publishAll();
    Files.writeString(session.resolve("ja.md"), JAPANESE.replace("たくさん", "二百"));
    assertThat(status().remarks())
        .contains("2031-05-chochin      !  o  +", "2031-05-chochin en: stale: #使っているもの");
    project.generated();
    commit();
    assertAccurate(Map.of());
    assertThat(page(JA_PAGE)).contains("二百の提灯です。");
    project.only(SiteLocale.EN);
    assertThat(new Translate(project.settings(), ID, Optional.empty(), stage -> {}).run().remarks())
        .contains("to translate: #使っているもの");
    assertThat(Files.readString(session.resolve("en.md")))
        .contains("A lantern tells how bright it is.\n\n## 使っているもの\n\n二百の提灯です。");
    Files.writeString(session.resolve("en.md"), ENGLISH.replace("Many", "Two hundred"));
    translatedWell();
    project.only(SiteLocale.EN, SiteLocale.JA, SiteLocale.UK);
    assertThat(status().remarks())
        .contains("2031-05-chochin      +  o  !", "2031-05-chochin uk: stale: #what-they-run");
    project.generated();
    commit();
    assertAccurate(Map.of(JA_PAGE, "true", UK_PAGE, "true"));
    project.generated();
    commit();
    assertAccurate(Map.of(UK_PAGE, "true"));
  }

  private void publishAll() throws Exception {
    Files.writeString(session.resolve("en.md"), ENGLISH);
    Files.writeString(session.resolve("uk.md"), UKRAINIAN);
    project.only(SiteLocale.EN, SiteLocale.UK);
    translatedWell();
    project.only(SiteLocale.EN, SiteLocale.JA, SiteLocale.UK);
    assertThat(project.generated().remarks())
        .contains(
            "next: merge "
                + EN_PAGE
                + " into the website's main branch, then generate again for ja, uk");
    assertThat(folder.resolve(JA_PAGE)).doesNotExist();
    String english = message("en");
    commit();
    project.generated();
    Files.writeString(Files.createDirectories(changes("en")).resolve("commit.txt"), english);
    commit();
    assertAccurate(Map.of());
  }

  private void assertAccurate(Map<String, String> drifted) throws IOException {
    DriftCheck check = new DriftCheck(folder);
    assertThat(check.stored()).isEqualTo(check.computed());
    Map<String, String> found = new TreeMap<>(check.stored());
    found.values().removeIf("-"::equals);
    found.keySet().removeIf(path -> path.endsWith("/recordings.md"));
    assertThat(found).isEqualTo(drifted);
  }

  private Path changes(String locale) {
    return folder.resolve("target/otel-feedback/changes").resolve(locale);
  }

  private String message(String locale) throws IOException {
    return Files.readString(changes(locale).resolve("commit.txt"));
  }

  private String page(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  private RunReport status() throws IOException {
    return new Status(project.settings(), stage -> {}).run();
  }

  private RunReport translated() throws IOException {
    return new Translated(project.settings(), ID, stage -> {}).run();
  }

  private void translatedWell() throws IOException {
    RunReport report = translated();
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
  }

  private void commit() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern("content").addFilepattern("sessions").call();
      git.add().addFilepattern("content").setUpdate(true).call();
      git.commit().setMessage("next").setSign(false).setAuthor("a", "a@b").call();
    }
  }
}
