package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Lock.Entry;
import io.github.otelfeedback.site.Lock.Pin;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LockTextTest {

  private static final Entry POST = entry("content/ja/blog/2025/a.md", Optional.of("a-session"));
  private static final Entry INDEX =
      entry("content/ja/community/end-user/recordings.md", Optional.empty());
  private static final String TEXT = LockText.write(Lock.of(SiteLocale.JA, List.of(INDEX, POST)));

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void readsWhatItWrote() {
    assertThat(read(TEXT)).isEqualTo(Lock.of(SiteLocale.JA, List.of(POST, INDEX)));
    assertThat(read(TEXT.replace("\n", "\r\n")).entries()).hasSize(2);
    assertThat(problems).isEmpty();
  }

  @Test
  void sortsByPathAndEndsWithALineEnd() {
    assertThat(TEXT.lines().skip(1))
        .satisfiesExactly(
            line -> assertThat(line).startsWith(POST.path() + " "),
            line -> assertThat(line).startsWith(INDEX.path() + " "));
    assertThat(TEXT).endsWith("\n");
  }

  @Test
  void anotherFileAddsALineAndChangesNone() {
    Entry more = entry("content/ja/blog/2025/b.md", Optional.empty());
    String grown = LockText.write(Lock.of(SiteLocale.JA, List.of(INDEX, POST, more)));
    assertThat(grown.lines()).hasSize(4).containsAll(TEXT.lines().toList());
  }

  @Test
  void aLineChangedByHandIsRefusedAtItsPlace() {
    read(TEXT.replace(INDEX.inputs(), "other"));
    assertThat(problems)
        .extracting(Problem::toString)
        .hasSize(2)
        .allMatch(problem -> problem.contains("error") && problem.endsWith("[broken-lock]"))
        .last()
        .asString()
        .startsWith("site/lock:3:1:");
  }

  @Test
  void marksOfAMergeAreExplained() {
    read(TEXT + "<<<<<<< HEAD\n");
    assertThat(problems).singleElement().satisfies(this::speaksOfTheMerge);
  }

  private void speaksOfTheMerge(Problem problem) {
    assertThat(problem.place().line()).isEqualTo(4);
    assertThat(problem.next()).contains("merge");
  }

  @Test
  void oneFileTwiceIsRefused() {
    read(TEXT + TEXT.lines().skip(1).findFirst().orElseThrow() + "\n");
    assertThat(problems).extracting(Problem::rule).containsExactly("broken-lock");
  }

  @Test
  void filesOfAnotherLocaleAreRefused() {
    LockText.read(SiteLocale.EN, "site/lock", TEXT, problems);
    assertThat(problems).extracting(Problem::rule).containsOnly("broken-lock").hasSize(2);
  }

  @Test
  void anotherVersionIsRefusedAsAWhole() {
    assertThat(read(TEXT.replace("version 1", "version 2")).entries()).isEmpty();
    assertThat(read("").entries()).isEmpty();
    assertThat(problems).extracting(Problem::rule).containsExactly("lock-version", "lock-version");
  }

  private Lock read(String text) {
    return LockText.read(SiteLocale.JA, "site/lock", text, problems);
  }

  private static Entry entry(String path, Optional<String> session) {
    return new Entry(
        path,
        BlobId.of(path),
        session.map(SessionId::new),
        "sha256:00ff",
        Optional.of(new Pin(new CommitId("0".repeat(40)), BlobId.of("English"))));
  }
}
