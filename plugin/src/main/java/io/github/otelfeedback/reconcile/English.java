package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The English pages that translations are compared with, by site path. */
final class English {

  private final SiteSnapshot site;
  private final Map<String, BlobId> generated = new TreeMap<>();
  private final Map<String, Optional<BlobId>> after = new TreeMap<>();

  English(SiteSnapshot site) {
    this.site = site;
  }

  /** Notes what a page is as generated now. */
  void generated(Candidate candidate) {
    generated(candidate.path(), candidate.ids().content());
  }

  /** Notes the content of a page as generated now. */
  void generated(String path, BlobId content) {
    generated.put(path, content);
  }

  /** Whether it is known what a page is as generated now. */
  boolean isGenerated(String path) {
    return generated.containsKey(path);
  }

  /** Notes what stands at a path after this run. */
  void stands(String path, Optional<BlobId> content) {
    after.put(path, content);
  }

  /** The page as our records have it, or the website's own page where it is none of ours. */
  Optional<BlobId> ours(String path) {
    boolean foreign = site.paths().has(path) && site.lock(SiteLocale.EN).entry(path).isEmpty();
    return foreign || !generated.containsKey(path)
        ? onDisk(path)
        : Optional.ofNullable(generated.get(path));
  }

  /** The page as it stands after this run. */
  Optional<BlobId> standing(String path) {
    Optional<BlobId> noted = after.get(path);
    return noted == null ? onDisk(path) : noted;
  }

  private Optional<BlobId> onDisk(String path) {
    return site.file(path).map(SiteFile::content);
  }
}
