package io.github.otelfeedback.reconcile;

/** How far we own a page. */
enum PageKind {
  /** A post or the recordings index: ours from the first write to the last. */
  CONTENT,
  /** The page of a year: ours if we wrote it, and needed as long as the year has a post. */
  YEAR,
  /**
   * The page of a section: written once where it is missing, and the website's own from then on.
   */
  SECTION;

  /** The kind of a page by its path below the locale's folder. */
  static PageKind of(String below) {
    if (!below.endsWith("_index.md")) {
      return CONTENT;
    }
    return below.matches("blog/[0-9]{4}/_index\\.md") ? YEAR : SECTION;
  }
}
