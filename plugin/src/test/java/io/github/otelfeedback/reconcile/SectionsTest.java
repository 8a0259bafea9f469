package io.github.otelfeedback.reconcile;

import static io.github.otelfeedback.reconcile.Pages.page;
import static io.github.otelfeedback.reconcile.Pages.withPictures;
import static io.github.otelfeedback.reconcile.Runs.LOCK;
import static io.github.otelfeedback.reconcile.Runs.POST;
import static io.github.otelfeedback.reconcile.Runs.outcomes;
import static io.github.otelfeedback.reconcile.Runs.rules;
import static io.github.otelfeedback.value.SiteLocale.EN;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionsTest {

  private static final String YEAR = "content/en/blog/2025/_index.md";
  private static final String BLOG = "content/en/blog/_index.md";
  private static final String PICTURE = "content/en/blog/2025/a/one.png";
  private static final Page POST_PAGE = page(EN, "blog/2025/a.md", "Text");
  private static final Page YEAR_PAGE = page(EN, "blog/2025/_index.md", "");
  private static final Page BLOG_PAGE = page(EN, "blog/_index.md", "Blog");
  private static final Page BUNDLE = page(EN, "blog/2025/a/index.md", "Text");

  @TempDir private Path project;
  private Runs runs;

  @BeforeEach
  void makeWebsite() throws IOException {
    runs = new Runs(project);
  }

  @Test
  void aYearOfOursComesAndGoesWithItsPosts() throws IOException {
    assertThat(outcomes(runs.run(POST_PAGE, YEAR_PAGE))).containsEntry(YEAR, Outcome.NEW);
    assertThat(runs.website().text(LOCK)).contains(YEAR);
    assertThat(outcomes(runs.run(YEAR_PAGE)))
        .containsOnly(entry(POST, Outcome.REMOVED), entry(YEAR, Outcome.REMOVED));
    assertThat(runs.website().files()).isEmpty();
  }

  @Test
  void aYearOfOursStaysWhileOthersPostInIt() throws IOException {
    runs.run(POST_PAGE, YEAR_PAGE);
    runs.website().with("content/en/blog/2025/other.md", "theirs");
    assertThat(outcomes(runs.run()))
        .containsOnly(entry(POST, Outcome.REMOVED), entry(YEAR, Outcome.SAME));
    assertThat(runs.website().text(LOCK)).contains(YEAR).doesNotContain(POST);
  }

  @Test
  void aYearOfTheWebsiteIsNeverOurs() throws IOException {
    runs.website().with(YEAR, Pages.write(YEAR_PAGE).text());
    assertThat(outcomes(runs.run(POST_PAGE, YEAR_PAGE))).containsEntry(YEAR, Outcome.SAME);
    assertThat(runs.website().text(LOCK)).doesNotContain(YEAR);
    runs.run();
    assertThat(runs.website().files()).containsOnlyKeys(YEAR);
  }

  @Test
  void aYearOfOursThatSomebodyEditedIsTheWebsitesFromThenOn() throws IOException {
    runs.run(POST_PAGE, YEAR_PAGE);
    String edited = runs.website().text(YEAR).replace("Title", "The year");
    runs.website().with(YEAR, edited);
    Reconciled run = runs.run(POST_PAGE, YEAR_PAGE);
    assertThat(rules(run)).containsExactly("year-handed-over");
    assertThat(runs.website().text(LOCK)).contains(POST).doesNotContain(YEAR);
    assertThat(runs.run(POST_PAGE, YEAR_PAGE).problems()).isEmpty();
    runs.run();
    assertThat(runs.website().text(YEAR)).isEqualTo(edited);
  }

  @Test
  void aYearWithoutPostsIsNotWritten() throws IOException {
    assertThat(outcomes(runs.run(YEAR_PAGE))).isEmpty();
    assertThat(runs.website().files()).isEmpty();
  }

  @Test
  void aSectionIsWrittenOnceAndNeverOwned() throws IOException {
    assertThat(outcomes(runs.run(BLOG_PAGE, POST_PAGE))).containsEntry(BLOG, Outcome.NEW);
    assertThat(runs.website().text(LOCK)).doesNotContain(BLOG);
    runs.website().with(BLOG, "theirs by now");
    assertThat(outcomes(runs.run(BLOG_PAGE))).containsEntry(BLOG, Outcome.SAME);
    runs.run();
    assertThat(runs.website().text(BLOG)).isEqualTo("theirs by now");
  }

  @Test
  void picturesLieBesideTheirPageAndGoWithIt() throws IOException {
    runs.picture("one.png", "bytes");
    assertThat(outcomes(runs.run(withPictures(BUNDLE, "one.png"))))
        .containsEntry(PICTURE, Outcome.NEW);
    assertThat(runs.website().text(PICTURE)).isEqualTo("bytes");
    assertThat(outcomes(runs.run(withPictures(BUNDLE, "one.png"))))
        .containsEntry(PICTURE, Outcome.SAME);
    runs.picture("one.png", "other");
    assertThat(outcomes(runs.run(withPictures(BUNDLE, "one.png"))))
        .containsEntry(PICTURE, Outcome.CHANGED);
    assertThat(outcomes(runs.run(BUNDLE))).containsEntry(PICTURE, Outcome.REMOVED);
  }

  @Test
  void aPictureOfOthersIsNotReplaced() throws IOException {
    runs.picture("one.png", "bytes");
    runs.website().with(PICTURE, "theirs");
    assertThat(rules(runs.reconcile(withPictures(BUNDLE, "one.png")))).containsExactly("collision");
    runs.website().with(PICTURE, "bytes");
    assertThat(outcomes(runs.run(withPictures(BUNDLE, "one.png"))))
        .containsEntry(PICTURE, Outcome.SAME);
  }

  @Test
  void aPictureThatIsNoFileOfTheSessionIsAnError() throws IOException {
    assertThat(rules(runs.reconcile(withPictures(BUNDLE, "one.png"))))
        .containsExactly("missing-asset");
    runs.picture("one.png", "bytes");
    assertThat(rules(runs.reconcile(withPictures(BUNDLE, "../session.yaml"))))
        .containsExactly("missing-asset");
  }
}
