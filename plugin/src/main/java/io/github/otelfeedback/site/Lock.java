package io.github.otelfeedback.site;

import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What we own of one locale: every file that was generated there, by site path, sorted.
 *
 * <p>It travels with the pages in one change. Nothing private is in it, nor a digest of anything
 * private.
 */
public record Lock(SiteLocale locale, SortedMap<String, Entry> entries) {

  /**
   * One file.
   *
   * @param path its site path
   * @param blob its content as generated, drift line left out
   * @param session the session that it is about, if it is about one
   * @param inputs the digest of the public inputs that it was made from
   * @param pin where its English page stood when it was translated; none in English
   */
  public record Entry(
      String path, BlobId blob, Optional<SessionId> session, String inputs, Optional<Pin> pin) {}

  /** A commit of the website's main branch, and the English page there. */
  public record Pin(CommitId commit, BlobId english) {}

  /** A lock of these files. */
  public static Lock of(SiteLocale locale, Collection<Entry> entries) {
    SortedMap<String, Entry> sorted = new TreeMap<>();
    entries.forEach(entry -> sorted.put(entry.path(), entry));
    return new Lock(locale, Collections.unmodifiableSortedMap(sorted));
  }

  /** Where the lock of a locale stands on the website. */
  public static String pathOf(SiteLocale locale) {
    return "content/" + locale.code() + "/.otel-feedback.lock";
  }

  /** The entry of a site path, if the file is ours. */
  public Optional<Entry> entry(String path) {
    return Optional.ofNullable(entries.get(path));
  }
}
