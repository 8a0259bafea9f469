package io.github.otelfeedback.audit;

import java.util.List;

/**
 * What stands before a word: whether a sentence begins with it, and whether it is written as a user
 * name.
 *
 * <p>A sentence begins at the start of a paragraph, a heading, an entry of a list or a cell, and
 * after a mark that ends one. A user name stands after {@code @}, or after the host of a platform.
 */
final class Before {

  private static final String ENDS = ".!?…。！？:";
  private static final String LINE_MARKS = "-*+#>|";
  private static final List<String> PLATFORMS =
      List.of(
          "github.com",
          "gitlab.com",
          "twitter.com",
          "/x.com",
          "linkedin.com/company",
          "linkedin.com/in",
          "youtube.com/c",
          "facebook.com",
          "instagram.com",
          "medium.com",
          "npmjs.com/org",
          "hub.docker.com/u");

  private boolean opening = true;
  private boolean lineStart = true;
  private boolean addressed;

  boolean isOpening() {
    return opening;
  }

  boolean isAddressed() {
    return addressed;
  }

  /** Goes on behind a letter or digit. */
  void word() {
    opening = false;
    lineStart = false;
    addressed = false;
  }

  /** Goes on behind what is no letter. */
  void separator(String text, int at, int code) {
    boolean blankLine = code == '\n' && lineStart;
    boolean mark = lineStart && LINE_MARKS.indexOf(code) >= 0;
    opening = opening || blankLine || mark || ENDS.indexOf(code) >= 0 || code == '|';
    lineStart = code == '\n' || (lineStart && (code == ' ' || code == '\t' || mark));
    addressed = code == '@' || (code == '/' && isPlatform(text, at));
  }

  private static boolean isPlatform(String text, int at) {
    return PLATFORMS.stream()
        .anyMatch(host -> text.regionMatches(true, at - host.length(), host, 0, host.length()));
  }
}
