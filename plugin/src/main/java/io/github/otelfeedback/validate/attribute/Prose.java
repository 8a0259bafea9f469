package io.github.otelfeedback.validate.attribute;

import java.util.regex.Pattern;

/** What of Markdown is read as words: blanks stand for code, addresses and tags. */
final class Prose {

  private static final Pattern OTHER =
      Pattern.compile("(?=[`\\]<h])(?:`[^`]*`|\\]\\([^)]*\\)|<[^>]*>|https?://\\S+)");

  private Prose() {}

  /** As long as the Markdown, so that offsets stay. */
  static String of(String markdown) {
    return OTHER.matcher(markdown).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
