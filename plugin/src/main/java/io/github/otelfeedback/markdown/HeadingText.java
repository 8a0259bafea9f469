package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plain text from which Hugo makes the id of a heading.
 *
 * <p>Of emphasis, a link or a picture only the first child counts, and typographic replacements are
 * children of their own: so such text ends at its first quotation mark, dash or ellipsis, and
 * behind what could have been a delimiter.
 */
final class HeadingText {

  private static final Pattern TYPOGRAPHY = Pattern.compile("---?|\\.\\.\\.|<<|>>|['\"]");

  /** An emoji by its name; whether there is one of that name only Hugo's list could tell. */
  private static final String EMOJI = ":[a-z0-9_+-]+:";

  /** What is the whole first child of emphasis or of a link where it stands first. */
  private static final Pattern FIRST =
      Pattern.compile("(?<symbol>" + TYPOGRAPHY + ")|(?<emoji>" + EMOJI + ")");

  /** What ends such a child: typography, an emoji, or what could be markup. */
  private static final Pattern CUT =
      Pattern.compile("(?=" + FIRST + ")|(?<!\\\\)(?:\\*+|_+|~+|\\[)");

  private static final Pattern NAMED_ENTITY = Pattern.compile("&[A-Za-z]+;");

  /** Stands for any symbol: no letter, so it leaves no trace in an id, but no space either. */
  private static final String SYMBOL = "\u2014";

  private final StringBuilder text = new StringBuilder();
  private final int end;

  private HeadingText(int end) {
    this.end = end;
  }

  /** The text of the children of this heading that start before the offset {@code end}. */
  static String of(Node heading, int end) {
    HeadingText plain = new HeadingText(end);
    for (Node child : heading.getChildren()) {
      plain.append(child);
    }
    return plain.text.substring(plain.text.lastIndexOf("\n") + 1);
  }

  private void append(Node node) {
    if (isText(node)) {
      text.append(TYPOGRAPHY.matcher(written(node)).replaceAll(SYMBOL));
    } else if (node instanceof Code || !node.hasChildren()) {
      appendWhole(node);
    } else {
      appendFirst(node.getFirstChild());
    }
  }

  private void appendFirst(Node first) {
    StringBuilder run = new StringBuilder();
    for (Node node = first; node != null && isRunning(node); node = node.getNext()) {
      run.append(resolved(written(node)));
    }
    Matcher whole = FIRST.matcher(run);
    if (whole.lookingAt()) {
      text.append(whole.group("symbol") == null ? whole.group() : SYMBOL);
      return;
    }
    Matcher cut = CUT.matcher(run);
    text.append(run, 0, cut.find() ? cut.end() : run.length());
    if (!isRunning(first)) {
      append(first);
    }
  }

  private static boolean isRunning(Node node) {
    return isText(node) || node instanceof HtmlEntity;
  }

  /** A reference that nobody defined is text. */
  private static boolean isText(Node node) {
    return node instanceof Text || (node instanceof RefNode reference && !reference.isDefined());
  }

  private void appendWhole(Node node) {
    if (node instanceof Code code) {
      text.append(resolved(code.getText().toString()));
    } else if (node instanceof HtmlEntity) {
      text.append(resolved(written(node)));
    } else if (!isSilent(node)) {
      text.append(written(node));
    }
  }

  private static boolean isSilent(Node node) {
    return node instanceof HtmlInlineBase
        || node instanceof AutoLink
        || node instanceof MailLink
        || node instanceof Shortcode;
  }

  /** Hugo resolves names here, not numbers. */
  private static String resolved(String written) {
    return NAMED_ENTITY
        .matcher(written)
        .replaceAll(entity -> Matcher.quoteReplacement(Escaping.unescapeHtml(entity.group())));
  }

  private String written(Node node) {
    int length = Math.max(0, Math.min(node.getEndOffset(), end) - node.getStartOffset());
    return node.getChars().subSequence(0, length).toString();
  }
}
