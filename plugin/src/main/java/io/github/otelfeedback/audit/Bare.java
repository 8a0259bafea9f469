package io.github.otelfeedback.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * A text without its markup, layer by layer, and with what its comments say or without.
 *
 * <p>A layer may hide what another one holds, such as a shortcode in a link target, so the text is
 * read after each of them. What goes first stands within other markup: shortcodes, footnote marks,
 * references and the number before an entry of a list.
 */
final class Bare {

  private static final Rewrite COMMENT = Rewrite.removal("<!--", "(?s)<!--.{0,5000}?-->");
  private static final Starts COMMENT_MARKS =
      (text, from) -> earlier(text.indexOf("<!--", from), text.indexOf("-->", from));
  private static final Rewrite COMMENT_MARK = Rewrite.removal(COMMENT_MARKS, "<!--|-->");
  static final List<Rewrite> INNER =
      List.of(
          Rewrite.removal("{{", "\\{\\{[^{}]{0,500}+\\}\\}"),
          Rewrite.removal("[^", "\\[\\^[^\\]\\n]{0,100}+\\]"),
          Rewrite.of("][", "\\]\\[[^\\]\\n]{0,200}+\\]", match -> "]"),
          Rewrite.removal(Bare::nextNumber, "(?m)^[ \\t>]*+[0-9]{1,3}[.)][ \\t]"));
  private static final Rewrite LINK = Rewrite.of("](", "\\]\\([^)]{0,2000}+\\)", match -> "]");
  private static final Rewrite TAG = Rewrite.removal("<", "<[^<>]{1,1000}+>");
  private static final Rewrite HEADING_ID = Rewrite.removal("{#", "\\{#[^}\\n]{0,200}+\\}");

  static final List<Rewrite> OUTER = List.of(COMMENT, COMMENT_MARK, LINK, TAG, HEADING_ID);

  private Bare() {}

  private static int earlier(int one, int other) {
    return one < 0 || (other >= 0 && other < one) ? other : one;
  }

  private static final Starts LINE = Starts.line();

  /** Where a line begins with a number, marks of lists and quotations left out. */
  private static int nextNumber(String text, int from) {
    for (int start = LINE.next(text, from); start >= 0; start = LINE.next(text, start + 1)) {
      int at = start;
      while (at < text.length() && " \t>".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        return start;
      }
    }
    return -1;
  }

  /** The text after each layer; some of them may be the same. */
  static List<String> of(String text) {
    List<String> views = new ArrayList<>();
    addLayers(COMMENT.apply(text), views);
    if (text.contains("<!--")) {
      addLayers(COMMENT_MARK.apply(text), views);
    }
    return views;
  }

  private static void addLayers(String text, List<String> views) {
    String inner = text;
    for (Rewrite rewrite : INNER) {
      inner = rewrite.apply(inner);
    }
    String linked = LINK.apply(inner);
    String bare = TAG.apply(linked);
    views.addAll(
        List.of(
            inner,
            linked,
            TAG.apply(inner),
            bare,
            HEADING_ID.apply(inner),
            HEADING_ID.apply(bare)));
  }
}
