package io.github.otelfeedback.report;

import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;

/**
 * What one run changed in one locale, which is a pull request of its own.
 *
 * @param locale the locale
 * @param files what changed, sorted by path
 * @param translations who translated the posts among them, by session
 * @param notes what reviewers of a new post ask for: its issue, the SIG and its sponsors
 */
public record LocaleChange(
    SiteLocale locale,
    List<ChangedFile> files,
    Map<SessionId, Translation> translations,
    List<String> notes) {

  /**
   * A file that changed.
   *
   * @param path relative to the website
   * @param kind new, changed or removed
   * @param sessions the sessions whose records it was made from
   */
  public record ChangedFile(String path, PageChange.Kind kind, List<SessionId> sessions) {

    /** Whether this is what became of it. */
    public boolean is(PageChange.Kind other) {
      return kind == other;
    }

    /** Whether it is a post; a section or a year is none. */
    public boolean isPost() {
      return path.matches("content/[a-z]+/blog/[0-9]{4}/.+\\.md") && !path.endsWith("_index.md");
    }

    /** Whether only the folder is told in which it stood. */
    boolean isSomewhere() {
      return path.matches("content/[a-z]+/blog/[0-9]{4}");
    }

    boolean isIndex() {
      return path.endsWith("/community/end-user/recordings.md");
    }
  }

  /** The paths of the files that became this. */
  List<String> paths(PageChange.Kind kind) {
    return files.stream().filter(file -> file.is(kind)).map(ChangedFile::path).toList();
  }

  /** The paths of all files. */
  List<String> paths() {
    return files.stream().map(ChangedFile::path).toList();
  }
}
