package io.github.otelfeedback.site;

import java.util.regex.Pattern;

/**
 * The line of a front matter that says whether a page lags behind its English page.
 *
 * <p>The website's drift script writes and removes it daily ({@code scripts/i18n/drift.mjs}), so it
 * is left out wherever pages are compared.
 */
public final class DriftLine {

  /** The key of the line. */
  public static final String KEY = "drifted_from_default";

  private static final Pattern LINE = Pattern.compile("(?m)^" + KEY + ":.*\n");
  private static final String FENCE = "---\n";

  private DriftLine() {}

  /** The same page without the line; a text without front matter stays as it is. */
  public static String leaveOut(String page) {
    int end = page.startsWith(FENCE) ? page.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    return end < 0
        ? page
        : LINE.matcher(page.substring(0, end + 1)).replaceAll("") + page.substring(end + 1);
  }
}
