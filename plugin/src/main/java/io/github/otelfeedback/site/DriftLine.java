package io.github.otelfeedback.site;

import java.util.regex.Pattern;

/**
 * The line of a front matter that says whether a page lags behind its English page.
 *
 * <p>The website's drift script writes and removes it daily ({@code scripts/i18n/drift.mjs}), so it
 * is left out wherever pages are compared; and so is the mark {@code # patched} behind a pin, which
 * says that somebody mended the page without translating it anew.
 */
public final class DriftLine {

  /** The key of the line. */
  public static final String KEY = "drifted_from_default";

  private static final Pattern LINE = Pattern.compile("(?m)^" + KEY + ":.*\n");
  private static final Pattern PATCHED =
      Pattern.compile("(?mi)^(" + PinLine.KEY + ":[ \\t]*[0-9a-f]+)[ \\t]*#[ \\t]*patched[ \\t]*$");

  private DriftLine() {}

  /** The same page without the line; a text without front matter stays as it is. */
  public static String leaveOut(String page) {
    String front = FrontMatterText.of(page);
    String plain = PATCHED.matcher(LINE.matcher(front).replaceAll("")).replaceAll("$1");
    return plain + page.substring(front.length());
  }
}
