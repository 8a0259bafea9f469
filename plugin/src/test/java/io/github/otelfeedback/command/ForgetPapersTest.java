package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.value.BlobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetPapersTest {

  private static final String POST = "content/en/blog/2031/lanterns-at-work/index.md";

  @TempDir private Path folder;
  @TempDir private Path other;
  private AWithdrawal project;
  private Website website;

  @BeforeEach
  void start() throws IOException {
    project = new AWithdrawal(folder).with(List.of(AWithdrawal.NAMED, AWithdrawal.POSTED));
    website = new Website(project.folder(), "").with(".gitignore", "target/\n");
    project.generated();
    website
        .with("content/en/docs/a.md", "One\n[two](/blog/2031/lanterns-at-work/)\n")
        .with("content/en/blog/2031/other.md", "See [it](../lanterns-at-work/).\n")
        .with(".lycheecache", "https://www.youtube.com/watch?v=abcDEF12_-3,200,1\n")
        .with("content/ja/blog/2030/harbour.md", "Not ours.\n")
        .commit();
  }

  @Test
  void areCompleteOnceItIsDone() throws IOException {
    project.forgotten(AWithdrawal.NAMED);
    assertThat(project.papers(AWithdrawal.NAMED))
        .containsOnlyKeys(
            "certificate.json",
            "certificate.md",
            "change.txt",
            "letters/end-user-sig.txt",
            "letters/organization.txt",
            "letters/search-engines.txt",
            "letters/video-host.txt",
            "letters/website-maintainers.txt",
            "objects.txt");
    assertThat(String.join("\n", project.papers(AWithdrawal.NAMED).values()))
        .doesNotContainPattern("\\{[a-z]+\\}");
  }

  @Test
  void theCertificateAndTheChangeTellNoNameNoTitleNoPathAndNoVideo() throws IOException {
    project.forgotten(AWithdrawal.NAMED);
    SortedMap<String, String> papers = project.papers(AWithdrawal.NAMED);
    for (String name : new String[] {"certificate.md", "certificate.json", "change.txt"}) {
      assertThat(papers.get(name))
          .as(name)
          .doesNotContainIgnoringCase(
              "Lantern Works",
              "Ada Lark",
              "tells how bright",
              "lanterns-at-work",
              "abcDEF12",
              "content/");
    }
    assertThat(papers.get("certificate.md"))
        .contains("`" + AWithdrawal.NAMED + "`", "Held: 2031-05", "about a named organization");
    assertThat(papers.get("change.txt")).doesNotContain(AWithdrawal.NAMED);
  }

  @Test
  void objectsOfTheHistoryAreListedByTheirIds() throws IOException {
    String blob = BlobId.of(website.text(POST)).hex();
    String record = BlobId.of(SessionsOfEveryKind.yaml(AWithdrawal.NAMED)).hex();
    project.forgotten(AWithdrawal.NAMED);
    SortedMap<String, String> papers = project.papers(AWithdrawal.NAMED);
    assertThat(papers.get("certificate.md")).contains(blob, record);
    assertThat(papers.get("objects.txt"))
        .contains("website\t" + blob + "\t" + POST + "\t")
        .contains("records\t" + record + "\tsessions/" + AWithdrawal.NAMED + "/session.yaml\t")
        .contains("refs/heads/main");
    JsonObject objects =
        JsonParser.parseString(papers.get("certificate.json"))
            .getAsJsonObject()
            .getAsJsonObject("objects");
    assertThat(objects.getAsJsonObject("website").get("complete").getAsBoolean()).isTrue();
    assertThat(objects.toString()).contains(blob, record);
  }

  @Test
  void lettersNameWhatLeadsToTheSessionElsewhere() throws IOException {
    project.forgotten(AWithdrawal.NAMED);
    SortedMap<String, String> papers = project.papers(AWithdrawal.NAMED);
    assertThat(papers.get("letters/website-maintainers.txt"))
        .contains("content/en/docs/a.md:2", "content/en/blog/2031/other.md:1", ".lycheecache:1");
    assertThat(papers.get("letters/video-host.txt")).contains("watch?v=abcDEF12_-3");
    assertThat(papers.get("letters/search-engines.txt"))
        .contains("https://opentelemetry.io/blog/2031/lanterns-at-work/")
        .contains("https://opentelemetry.io/blog/2031/old-lanterns/")
        .contains("https://opentelemetry.io/community/end-user/recordings/");
  }

  @Test
  void aPostThatIsNotOursRemainsAndIsNamedToItsOwners() throws IOException {
    project.forgotten(AWithdrawal.POSTED);
    assertThat(project.papers(AWithdrawal.POSTED).get("letters/website-maintainers.txt"))
        .contains("content/ja/blog/2030/harbour.md");
    assertThat(Files.exists(project.folder().resolve("content/ja/blog/2030/harbour.md"))).isTrue();
  }

  @Test
  void nothingThatWasWithheldStandsInAnyOfThem() throws IOException {
    project = new AWithdrawal(other).with(AWithdrawal.ALL);
    project.generated();
    new Website(project.folder(), "").with(".gitignore", "target/\n").commit();
    project.shown(AWithdrawal.BANK);
    ForgetTest.assertTellsNothing(project.papers(AWithdrawal.BANK).toString());
    project.forgotten(AWithdrawal.BANK);
    ForgetTest.assertTellsNothing(project.papers(AWithdrawal.BANK).toString());
    assertThat(project.papers(AWithdrawal.BANK).get("certificate.md"))
        .contains("about an anonymous organization", "A tombstone keeps the session");
  }
}
