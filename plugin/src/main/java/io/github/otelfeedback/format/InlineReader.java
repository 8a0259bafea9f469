package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.otelfeedback.markdown.Shortcode;
import java.util.ArrayList;
import java.util.List;

/** Reads the inline nodes of one parent into the pieces that the printer knows. */
final class InlineReader {

  private final List<Inline> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private InlineReader() {}

  static List<Inline> read(Node parent) {
    InlineReader reader = new InlineReader();
    parent.getChildren().forEach(reader::add);
    reader.finishSentence();
    return List.copyOf(reader.pieces);
  }

  /** The text of a link, with the spaces at its ends that the parser drops. */
  static List<Inline> readBetween(BasedSequence opening, Node parent, BasedSequence closing) {
    Node first = parent.getFirstChild();
    Node last = parent.getLastChild();
    if (first == null || last == null) {
      return List.of();
    }
    InlineReader reader = new InlineReader();
    reader.text.append(parent.baseSubSequence(opening.getEndOffset(), first.getStartOffset()));
    parent.getChildren().forEach(reader::add);
    reader.text.append(parent.baseSubSequence(last.getEndOffset(), closing.getStartOffset()));
    reader.finishSentence();
    return List.copyOf(reader.pieces);
  }

  private void add(Node node) {
    if (isText(node)) {
      text.append(withoutPrefixes(node));
    } else {
      finishSentence();
      pieces.add(piece(node));
    }
  }

  private static boolean isText(Node node) {
    return node instanceof Text
        || node instanceof HtmlEntity
        || node instanceof SoftLineBreak
        || node instanceof WhiteSpace
        || (node instanceof FootnoteMark mark && !mark.isDefined())
        || (node instanceof Footnote footnote && !References.isFootnote(footnote));
  }

  /** Text that the parser put together again holds what stood at the start of its lines. */
  private String withoutPrefixes(Node node) {
    String written = node.getChars().toString();
    boolean quoted =
        !(node.getParent() instanceof Block) && node.getAncestorOfType(BlockQuote.class) != null;
    boolean startsLine = text.length() > 0 && text.charAt(text.length() - 1) == '\n';
    if (quoted && startsLine) {
      return written.replaceFirst("^[ \\t>]+", "");
    }
    return afterHardBreak() ? written.stripLeading() : written;
  }

  private boolean afterHardBreak() {
    return text.length() == 0
        && !pieces.isEmpty()
        && pieces.get(pieces.size() - 1) instanceof Inline.HardBreak;
  }

  private void finishSentence() {
    if (text.length() > 0) {
      pieces.add(Inline.Sentence.of(text.toString()));
      text.setLength(0);
    }
  }

  private static Inline piece(Node node) {
    if (node instanceof Emphasis) {
      return new Inline.Emphasis(node.getChars().charAt(0), read(node));
    } else if (node instanceof StrongEmphasis) {
      return new Inline.Strong(read(node));
    } else if (node instanceof Strikethrough || node instanceof Subscript) {
      return new Inline.Strike(read(node));
    } else if (node instanceof Code code) {
      return new Inline.Code(codeValue(code.getText().toString()));
    } else if (node instanceof Link link) {
      return References.link(link);
    } else if (node instanceof Image image) {
      return References.image(image);
    } else if (node instanceof RefNode reference) {
      return References.reference(reference);
    } else if (node instanceof HardLineBreak) {
      return new Inline.HardBreak(node.getChars().startsWith("\\"));
    } else if (node instanceof HtmlInlineBase) {
      return new Inline.Markup(node.getChars().toString());
    } else if (node instanceof Shortcode) {
      return new Inline.Template(node.getChars().toString());
    }
    CharSequence written = node.baseSubSequence(node.getStartOffset(), node.getEndOffset());
    return new Inline.Verbatim(written.toString(), node instanceof BareAddress);
  }

  /** Without indentation of its lines, and without the spaces that only guard the backticks. */
  private static String codeValue(String written) {
    String value = written.replaceAll("\\n[ \\t]+", "\n");
    boolean guarded =
        value.length() > 1
            && isGuard(value.charAt(0))
            && isGuard(value.charAt(value.length() - 1))
            && !value.isBlank();
    return guarded ? value.substring(1, value.length() - 1) : value;
  }

  private static boolean isGuard(char character) {
    return character == ' ' || character == '\n';
  }
}
