package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteReaderTest {

  @TempDir private Path project;
  private Website website;

  @BeforeEach
  void makeWebsite() throws IOException {
    website = new Website(project, "site");
  }

  @Test
  void knowsTheSectionsOfEachLocale() throws IOException {
    website
        .with("content/en/community/end-user/_index.md", "")
        .with("content/en/blog/_index.md", "")
        .with("content/ja/community/end-user/_index.md", "")
        .with("content/es/blog/_index.md", "")
        .with("content/xx/blog/_index.md", "");
    SiteSnapshot site = website.read();
    assertThat(site.endUserSections()).containsExactly(SiteLocale.EN, SiteLocale.JA);
    assertThat(site.blogs()).containsExactly(SiteLocale.EN, SiteLocale.ES);
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void listsTheYearsAndPostsOfABlog() throws IOException {
    website.with("content/en/blog/2025/_index.md", "").with("content/en/blog/2025/a.md", "");
    SitePaths paths = website.read().paths();
    assertThat(paths.has("content/en/blog/2025/_index.md")).isTrue();
    assertThat(paths.has("content/en/blog/2026/_index.md")).isFalse();
    assertThat(paths.below("content/en/blog/2025/")).hasSize(2);
  }

  @Test
  void findsNamesThatDifferByCaseOnly() throws IOException {
    website.with("content/en/blog/2025/Post.md", "");
    SitePaths paths = website.read().paths();
    assertThat(paths.twinsOf("content/en/blog/2025/post.md"))
        .containsExactly("content/en/blog/2025/Post.md");
    assertThat(paths.twinsOf("content/en/blog/2025/Post.md")).isEmpty();
  }

  @Test
  void knowsThePagesThereByTheirContent() throws IOException {
    website.with("content/en/blog/2025/a.md", "text").with("content/en/blog/2025/a.png", "");
    SiteSnapshot site = website.read();
    assertThat(site.file("content/en/blog/2025/a.md").map(file -> file.exact().hex()))
        .contains("f3a34851d44d6b97c90fbb99dd3d18c261b9a237");
    assertThat(site.file("content/en/blog/2025/a.png")).isEmpty();
  }

  @Test
  void aLockThatIsBrokenIsAProblemAtItsPlace() throws IOException {
    website.with("content/ja/.otel-feedback.lock", LockText.HEADING + "\nnonsense\n");
    assertThat(website.read().problems())
        .extracting(Problem::toString)
        .containsExactly(
            "site/content/ja/.otel-feedback.lock:2:1: error: This line of the lock is not as the"
                + " tool wrote it, or stands there twice. [broken-lock]");
  }

  @Test
  void whatCannotBeReadIsAProblem() throws IOException {
    Files.createDirectories(website.site().resolve("content/ja/.otel-feedback.lock"));
    assertThat(website.read().problems()).extracting(Problem::rule).containsExactly("unreadable");
  }

  @Test
  void aSiteThatIsNotThereIsAProblem() {
    Path nowhere = project.resolve("nowhere");
    Checkout checkout = Checkout.find(project, nowhere, project.resolve("target"));
    List<Problem> problems = new SiteReader(new SiteSettings(checkout, "main")).read().problems();
    assertThat(problems).extracting(Problem::rule).containsExactly("no-site");
    assertThat(checkout.workTree()).isEmpty();
  }

  @Test
  void aPlainFolderStagesWhereItIsTold() {
    assertThat(website.checkout().staging())
        .isEqualTo(project.resolve("target/otel-feedback/stage"));
    assertThat(website.read().main()).isEmpty();
  }

  @Test
  void changesNothing() throws IOException {
    website.with("content/en/blog/_index.md", "text");
    website.read();
    assertThat(website.files()).hasSize(1);
    assertThat(project.resolve("target")).doesNotExist();
  }
}
