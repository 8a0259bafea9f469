package io.github.otelfeedback.render;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.otelfeedback.markdown.MarkdownSyntax;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Markdown of a write-up as it may stand on a page: the author's words as written, save what
 * could run.
 *
 * <p>Raw HTML, shortcodes, template syntax, event attributes and addresses that are neither of the
 * web nor of the website lose their force here, although {@code validate} refuses them: a page is
 * safe whatever came before. Pictures are looked for beside the page instead of in the session's
 * folder {@code assets/}.
 */
final class BodyText {

  private static final String ASSETS = "assets/";
  private static final int ROUNDS = 5;

  private static final Pattern TEMPLATE = Pattern.compile("\\{(?=\\{)");
  private static final Pattern EVENT =
      Pattern.compile("\\{(?=[^{}]*\\bon[a-z]+\\s*=)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|mailto:|[/#?.])\\S*|[^:&%\\s]*|[^:&%\\s]*/\\S*");

  private final String text;

  private final int firstHeading;

  private BodyText(String text, Document tree) {
    this.text = text;
    this.firstHeading = firstHeading(text, tree);
  }

  /** Makes a body safe; what is safe already comes back as it is, apart from picture addresses. */
  static BodyText of(String body) {
    String text = body;
    for (int round = 0; round < ROUNDS; round++) {
      String inert = inert(text);
      Document tree = MarkdownSyntax.parse(inert);
      String next = defused(inert, tree);
      if (next.equals(text)) {
        return new BodyText(text, tree);
      }
      text = next;
    }
    String shown = text.replace("<", "&lt;").replace("{", "&#123;").replace("](", "] (");
    return new BodyText(shown, MarkdownSyntax.parse(shown));
  }

  /** What stands above the first heading, if anything does. */
  Optional<String> introduction() {
    return part(text.substring(0, firstHeading));
  }

  /** What stands from the first heading on, if there is one. */
  Optional<String> sections() {
    return part(text.substring(firstHeading));
  }

  private static int firstHeading(String text, Document tree) {
    for (Node block : tree.getChildren()) {
      if (block instanceof Heading) {
        return text.lastIndexOf('\n', block.getStartOffset() - 1) + 1;
      }
    }
    return text.length();
  }

  private static Optional<String> part(String text) {
    return Optional.of(BlankLines.removed(text)).filter(some -> !some.isEmpty());
  }

  /** Without what Hugo would run. */
  private static String inert(String text) {
    return EVENT.matcher(TEMPLATE.matcher(text).replaceAll("&#123;")).replaceAll("&#123;");
  }

  private static String defused(String text, Document tree) {
    StringBuilder safe = new StringBuilder(text);
    Edits edits = new Edits();
    for (Node node : tree.getDescendants()) {
      if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
        edits.add(node.getChars(), node.getChars().toString().replace("<", "&lt;"));
      } else if (node instanceof AutoLink link && !isSafe(link.getText())) {
        edits.add(node.getChars(), node.getChars().toString().replace("<", "&lt;"));
      } else if (node instanceof LinkNodeBase link) {
        edits.add(link.getUrl(), address(link.getUrl()));
      }
    }
    edits.apply(safe);
    return safe.toString();
  }

  private static String address(BasedSequence url) {
    String written = url.toString();
    if (written.startsWith(ASSETS)) {
      return written.substring(ASSETS.length());
    }
    return isSafe(url) ? written : "#";
  }

  private static boolean isSafe(BasedSequence url) {
    String address = Escaping.unescapeString(url).toLowerCase(Locale.ROOT);
    return ADDRESS.matcher(address).matches();
  }
}
