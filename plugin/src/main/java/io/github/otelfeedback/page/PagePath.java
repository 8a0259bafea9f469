package io.github.otelfeedback.page;

import io.github.otelfeedback.value.SiteLocale;
import java.util.regex.Pattern;

/**
 * Where a page stands in the content tree: a locale, and a path below its folder.
 *
 * <p>The path below is the same in every locale, for example {@code blog/2025/slug.md}: relative,
 * with forward slashes, free of {@code .} and {@code ..}. Sorts by locale, then path.
 */
public record PagePath(SiteLocale locale, String below) implements Comparable<PagePath> {

  private static final Pattern BELOW =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");

  /** Refuses a path that could leave the folder of its locale. */
  public PagePath {
    if (!isBelow(below)) {
      throw new IllegalArgumentException("A page path is relative, without dots or empty parts.");
    }
  }

  /** Whether a path stays below the folder of its locale. */
  public static boolean isBelow(String path) {
    return BELOW.matcher(path).matches();
  }

  /** The path from the root of the website, {@code content/<locale>/...}. */
  public String inSite() {
    return "content/" + locale.code() + "/" + below;
  }

  /** The page of the same name in English, of which this one is the translation. */
  public PagePath english() {
    return new PagePath(SiteLocale.EN, below);
  }

  /**
   * Whether the page is the start of a whole section of the website: such a page is created where
   * it is missing and asked for, and never owned or changed afterwards.
   */
  public boolean startsSection() {
    return below.equals("blog/_index.md")
        || below.equals("community/_index.md")
        || below.equals("community/end-user/_index.md");
  }

  @Override
  public int compareTo(PagePath other) {
    int byLocale = locale.compareTo(other.locale);
    return byLocale != 0 ? byLocale : below.compareTo(other.below);
  }

  @Override
  public String toString() {
    return inSite();
  }
}
