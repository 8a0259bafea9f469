package io.github.otelfeedback.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line of a translation's front matter that names the commit of its English page.
 *
 * <p>Read as the website's {@code scripts/i18n/drift.mjs} reads it: the commit may be short, and a
 * mark behind it says that the page was mended without being translated anew.
 */
public final class PinLine {

  /** The key of the line. */
  public static final String KEY = "default_lang_commit";

  private static final Pattern LINE =
      Pattern.compile("(?m)^" + KEY + ":[ \\t]*([0-9a-fA-F]+)(?:[ \\t]*#.*)?[ \\t]*$");

  private PinLine() {}

  /** The commit that a page names, as it is written there. */
  static Optional<String> commit(String page) {
    Matcher line = LINE.matcher(FrontMatterText.of(page));
    return line.find() ? Optional.of(line.group(1)) : Optional.empty();
  }

  /** The same page with another commit. */
  static String with(String page, String commit) {
    String front = FrontMatterText.of(page);
    return LINE.matcher(front).replaceFirst(KEY + ": " + commit) + page.substring(front.length());
  }
}
