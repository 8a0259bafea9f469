package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptTest {

  private static final String ID = "2031-05-lantern";
  private static final String YAML =
      """
      version: 1
      held: 2031-05
      series: otel-me
      guests: [{ name: Ada Lark }, { name: Cy Wren }]
      organization: { name: Lantern Works, consent: named, evidence: the public recording }
      recording: { youtube: abcDEF12_-3, state: published, published: 2031-05-20 }
      findings: [{ id: dim, kind: needs-improvement, issues: [https://github.com/open-telemetry/opentelemetry-collector/issues/1] }]
      blog: { slug: lanterns, date: 2031-06-01, sig: end-user }
      authors: [{ name: Bo Finch }]
      """;
  private static final String ENGLISH =
      """
      ---
      title:   Lanterns at work     # as agreed
      topic: Lanterns that report how bright they are
      findings: { dim: 'It is hard to say how dim a `lantern` may become before anybody in the street takes notice of it.' }
      people: { ada-lark: Keeper of lanterns }
      ---

      A lantern tells how bright it is.
      It does so every minute.


      ## What they run

      Many lanterns.

      1. One at the gate
      2. Two at the quay

      And a lamp,
      in the attic.

      ## What is next

      More of them.
      """;

  @TempDir Path folder;
  private ARecordsProject project;
  private Path english;
  private Path page;

  @BeforeEach
  void start() throws IOException {
    project = new ARecordsProject(folder).session(ID, YAML, ENGLISH).only(SiteLocale.EN);
    english = folder.resolve("sessions/" + ID + "/en.md");
    page = folder.resolve("content/en/blog/2031/lanterns.md");
    project.generated();
  }

  @Test
  void anEditedSentenceComesHomeAndTheRestStaysByteForByte() throws IOException {
    edit("And a lamp, in the attic.", "And a lamp in the cellar.");
    RunReport report = adopted();
    assertThat(report.remarks())
        .containsExactly(
            "brought home: sessions/2031-05-lantern/en.md, #what-they-run",
            "every edited page is what its record gives now");
    assertThat(Files.readString(english))
        .isEqualTo(ENGLISH.replace("And a lamp,\nin the attic.", "And a lamp in the cellar."));
    assertGeneratedAsItStands();
  }

  @Test
  void titlesFindingsAndWordsOnPeopleComeHome() throws IOException {
    Files.writeString(
        page,
        Files.readString(page)
            .replace("title: Lanterns at work\nlink", "title: 'Lanterns: the work'\nlink")
            .replace("linkTitle: Lanterns at work", "linkTitle: Lanterns")
            .replace("Keeper of lanterns", "Head keeper")
            .replace(
                "`lantern` may become before anybody in the street\n  takes notice of it.",
                "`lamp` may \\*be\\* before anybody in the street takes\n  notice."));
    adopted();
    assertThat(Files.readString(english))
        .contains("\ntitle:   'Lanterns: the work'     # as agreed\n", "\nlinkTitle: 'Lanterns'\n")
        .contains(
            "ada-lark: 'Head keeper' }",
            "a `lamp` may *be* before anybody in the street takes notice.'");
    assertGeneratedAsItStands();
  }

  @Test
  void sectionsMayComeGoAndBeMoved() throws IOException {
    edit("## What is next\n\nMore of them.", "## Where\n\nAt sea.\n\n### When\n\nAt night.");
    edit("Many lanterns.\n\n1. One at the gate\n2. Two at the quay\n\n", "");
    edit("A lantern tells", "It is dark.\n\nA lantern tells");
    adopted();
    assertThat(Files.readString(english))
        .endsWith(
            """
            ---

            It is dark.

            A lantern tells how bright it is. It does so every minute.


            ## What they run

            And a lamp,
            in the attic.

            ## Where

            At sea.

            ### When

            At night.
            """);
    assertGeneratedAsItStands();
  }

  @Test
  void whatTheRecordChangedTooIsShownAndLeftAlone() throws Exception {
    commit();
    edit("Many lanterns.", "Many lamps.");
    edit("More of them.", "Fewer of them.");
    String changed = ENGLISH.replace("Many lanterns.", "Some lanterns.");
    Files.writeString(english, changed);
    RunReport report = adopt();
    assertThat(report.failure()).isPresent();
    assertThat(report.problems())
        .extracting(Problem::rule)
        .contains("adopt-conflict", "not-adopted");
    assertThat(Files.readString(english))
        .isEqualTo(changed.replace("More of them.", "Fewer of them."));
    assertThat(Files.readString(folder.resolve("target/otel-feedback/adopt/" + ID + ".en.md")))
        .contains("`#what-they-run`", "Many lamps.", "Some lanterns.");
    assertThat(report.problems().toString() + report.remarks())
        .doesNotContain("lamps", "Some lanterns");
  }

  @Test
  void withoutThePageAsItWasEveryDifferenceIsAConflict() throws IOException {
    edit("Many lanterns.", "Many lamps.");
    String changed = ENGLISH.replace("More of them.", "Less of them.");
    Files.writeString(english, changed);
    assertThat(adopt().problems())
        .filteredOn(problem -> problem.rule().equals("adopt-conflict"))
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("#what-they-run"))
        .anyMatch(message -> message.contains("#what-is-next"));
    assertThat(Files.readString(english)).isEqualTo(changed);
  }

  @Test
  void whatTemplatesAndFactsGiveIsNamed() throws IOException {
    edit("sig: End-User SIG", "sig: End User");
    edit("Watch the recording", "See the recording");
    RunReport report = adopted();
    assertThat(report.problems())
        .extracting(Problem::toString)
        .anyMatch(
            text ->
                text.startsWith(
                    "content/en/blog/2031/lanterns.md:7:1: warning: The front matter's `sig`"))
        .anyMatch(text -> text.contains("This edit could not be brought home"))
        .hasSize(2);
    assertThat(Files.readString(english)).isEqualTo(ENGLISH);
  }

  @Test
  void whatARecordMayNotHoldIsLeftOutAndTheRestComesHome() throws IOException {
    edit("Many lanterns.", "Many <b>lanterns</b>.");
    edit("More of them.", "Fewer of them.");
    RunReport report = adopted();
    assertThat(Files.readString(english)).isEqualTo(ENGLISH.replace("More of", "Fewer of"));
    assertThat(report.problems()).extracting(Problem::rule).containsExactly("not-adopted");
  }

  @Test
  void withoutAnyEditNothingIsDone() throws IOException {
    assertThat(adopted().remarks()).containsExactly("no page was edited on the website");
    Files.writeString(
        page, Files.readString(page).replace("cSpell:", "drifted_from_default: true\ncSpell:"));
    assertThat(adopted().remarks()).containsExactly("no page was edited on the website");
    assertThat(Files.readString(english)).isEqualTo(ENGLISH);
  }

  @Test
  void formattingIsNoEdit() throws IOException {
    edit("Many lanterns.\n\n1. One", "Many lanterns.   \n\n\n1. One");
    edit(
        "A lantern tells how bright it is. It does", "A lantern tells how\nbright it is. It\ndoes");
    assertThat(adopted().remarks()).containsExactly("no page was edited on the website");
    assertThat(new Status(project.settings(), stage -> {}).run().remarks())
        .noneMatch(line -> line.contains("edited on the website"));
    Files.writeString(english, ENGLISH.replace("More of them.", "Less of them."));
    assertThat(project.generated().problems())
        .extracting(Problem::rule)
        .doesNotContain("edited-elsewhere");
    assertThat(Files.readString(page)).contains("Less of them.", "1. One at the gate");
  }

  private void edit(String before, String after) throws IOException {
    String text = Files.readString(page);
    assertThat(text).contains(before);
    Files.writeString(page, text.replace(before, after));
  }

  private void commit() throws Exception {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern("content").call();
      git.commit().setMessage("one").setSign(false).setAuthor("a", "a@b").call();
    }
  }

  private RunReport adopt() throws IOException {
    return new Adopt(project.settings(), Optional.empty(), stage -> {}).run();
  }

  private RunReport adopted() throws IOException {
    RunReport report = adopt();
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
    return report;
  }

  private void assertGeneratedAsItStands() throws IOException {
    String standing = Files.readString(page);
    project.generated();
    assertThat(Files.readString(page)).isEqualTo(standing);
    assertThat(project.check().failure()).isEmpty();
  }
}
