package io.github.otelfeedback.site;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The website as it was when the run began; nothing in it changes.
 *
 * @param checkout where it is
 * @param endUserSections the locales that have {@code community/end-user/}
 * @param blogs the locales that have {@code blog/_index.md}
 * @param paths the names of the files in the blog and the community section of every locale
 * @param files the content of the pages there and of every file that a lock lists, by site path
 * @param locks the locks that could be read
 * @param main the main branch, where the site is in a Git work tree that has it
 * @param knownWords words that the website's spelling check knows
 * @param linkCache the external links that the website has checked
 * @param problems what could not be read; while an error is among them, nothing may be written
 */
public record SiteSnapshot(
    Checkout checkout,
    Set<SiteLocale> endUserSections,
    Set<SiteLocale> blogs,
    SitePaths paths,
    SortedMap<String, SiteFile> files,
    SortedMap<SiteLocale, Lock> locks,
    Optional<MainBranch> main,
    KnownWords knownWords,
    LinkCache linkCache,
    List<Problem> problems) {

  /** The content of a file, if it exists and was read. */
  public Optional<SiteFile> file(String sitePath) {
    return Optional.ofNullable(files.get(sitePath));
  }

  /** The lock of a locale, an empty one where there is none. */
  public Lock lock(SiteLocale locale) {
    Lock lock = locks.get(locale);
    return lock == null ? Lock.of(locale, List.of()) : lock;
  }
}
