package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** The words that a reader sees of a piece of Markdown. */
final class PlainText {

  private PlainText() {}

  static String of(Node node) {
    StringBuilder text = new StringBuilder();
    node.getChildren().forEach(child -> append(child, text));
    return text.toString().strip();
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof Code code) {
      text.append(code.getText());
    } else if (node instanceof AutoLink link) {
      text.append(link.getText());
    } else if (node instanceof RefNode reference && !reference.isDefined()) {
      text.append(node.getChars());
    } else if (node instanceof Text || node instanceof HtmlEntity) {
      text.append(Escaping.unescapeString(node.getChars()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (!(node instanceof HtmlInlineBase)) {
      node.getChildren().forEach(child -> append(child, text));
    }
  }
}
