package io.github.otelfeedback.site;

/** The lines at the start of a page that hold its front matter. */
final class FrontMatterText {

  private static final String FENCE = "---\n";

  private FrontMatterText() {}

  /** Up to the end of the last line before the closing hyphens; empty where there is none. */
  static String of(String page) {
    int end = page.startsWith(FENCE) ? page.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    return page.substring(0, end + 1);
  }
}
