package io.github.otelfeedback.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
  private static final List<Rewrite> INNER =
      List.of(
          Rewrite.removal("{{", "\\{\\{[^{}]{0,500}+\\}\\}"),
          Rewrite.removal("[^", "\\[\\^[^\\]\\n]{0,100}+\\]"),
          Rewrite.of("][", "\\]\\[[^\\]\\n]{0,200}+\\]", match -> "]"),
          Rewrite.removal(Starts.line(), "(?m)^[ \\t>]*+[0-9]{1,3}[.)][ \\t]"));
  private static final Rewrite LINK = Rewrite.of("](", "\\]\\([^)]{0,2000}+\\)", match -> "]");
  private static final Rewrite TAG = Rewrite.removal("<", "<[^<>]{1,1000}+>");
  private static final Rewrite HEADING_ID = Rewrite.removal("{#", "\\{#[^}\\n]{0,200}+\\}");

  private Bare() {}

  private static int earlier(int one, int other) {
    return one < 0 || (other >= 0 && other < one) ? other : one;
  }

  static Set<String> of(String text) {
    Set<String> views = new LinkedHashSet<>();
    addLayers(COMMENT.apply(text), views);
    if (text.contains("<!--")) {
      addLayers(COMMENT_MARK.apply(text), views);
    }
    return views;
  }

  private static void addLayers(String text, Set<String> views) {
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
