package io.github.otelfeedback.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where front matter ends, so that it is not read as Markdown. */
final class FrontMatterBoundary {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[^\\S\\n]*\\n(?:.*\\n)*?---[^\\S\\n]*(?:\\n|\\z)");

  private FrontMatterBoundary() {}

  /** The offset behind the closing line, 0 if there is no front matter. */
  static int endOf(String markdown) {
    Matcher matcher = FRONT_MATTER.matcher(markdown);
    return matcher.find() ? matcher.end() : 0;
  }
}
