package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns blocks into a document, with the blank lines between them. */
final class BlockPrinter {

  private final Source source;
  private final ProseWrap wrap;
  private final Set<Node> kept;
  private final Separation separation;

  /**
   * @param kept paragraphs, headings and tables whose lines stay as they are written
   */
  BlockPrinter(Source source, ProseWrap wrap, Set<Node> kept) {
    this.source = source;
    this.wrap = wrap;
    this.kept = kept;
    this.separation = new Separation(source);
  }

  Source source() {
    return source;
  }

  /** All blocks of this parent. */
  Doc children(Node parent) {
    List<Doc> docs = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      docs.add(separator(child));
      docs.add(print(child));
    }
    return Doc.concat(docs);
  }

  /** What stands between this block and the one before it. */
  Doc separator(Node block) {
    if (block.getPrevious() == null) {
      return Doc.EMPTY;
    }
    return separation.isBlankLineBefore(block) ? Doc.concat(Doc.BREAK, Doc.BREAK) : Doc.BREAK;
  }

  Doc print(Node block) {
    if (block.getPrevious() != null && IgnoreComment.isNext(block.getPrevious())) {
      return Doc.text(source.written(block));
    }
    if (kept.contains(block)) {
      return Written.lines(block);
    }
    if (block instanceof Paragraph) {
      return paragraph(block);
    } else if (block instanceof Heading heading) {
      return new HeadingPrinter(source, wrap).print(heading);
    } else if (block instanceof ListBlock list) {
      return new ListPrinter(this).print(list);
    } else if (block instanceof BlockQuote) {
      return Doc.concat(Doc.text("> "), Doc.align("> ", children(block)));
    } else if (block instanceof TableBlock table) {
      return new TablePrinter(wrap).print(table);
    } else if (block instanceof FootnoteBlock footnote) {
      return footnote(footnote);
    }
    return leaf(block);
  }

  private Doc leaf(Node block) {
    if (block instanceof FencedCodeBlock fence) {
      return CodeBlocks.fenced(fence);
    } else if (block instanceof IndentedCodeBlock code) {
      return CodeBlocks.indented(code);
    } else if (block instanceof HtmlBlockBase html) {
      return html(html);
    } else if (block instanceof Reference reference) {
      return definition(reference);
    } else if (block instanceof ThematicBreak) {
      return Doc.text(ListPrinter.ruleWithin(block));
    }
    return Doc.text(source.written(block));
  }

  private Doc paragraph(Node paragraph) {
    Surroundings place = Surroundings.paragraph(wrap);
    List<Inline> pieces = DoubleBrackets.kept(InlineReader.read(paragraph));
    return Paragraphs.fill(new InlinePrinter(place).print(pieces));
  }

  private Doc html(HtmlBlockBase html) {
    String text = CodeBlocks.content(html);
    boolean last = html.getParent() instanceof Document && html.getNext() == null;
    boolean comment = html instanceof HtmlCommentBlock && text.stripTrailing().endsWith("-->");
    return Doc.lines(last ? text.stripTrailing() : text, comment ? Doc.BREAK : Doc.LITERAL_BREAK);
  }

  private Doc definition(Reference reference) {
    Doc gap = wrap == ProseWrap.ALWAYS ? Doc.SPACE_OR_BREAK : Doc.text(" ");
    List<Doc> target = new ArrayList<>();
    target.add(gap);
    target.add(Doc.text(Escapes.definitionUrl(Escapes.resolved(reference.getUrl()))));
    References.title(reference)
        .ifPresent(title -> target.addAll(List.of(gap, Doc.text(Escapes.title(title)))));
    String label = Escapes.label(reference.getReference());
    return Doc.group(Doc.concat(Doc.text(label + ":"), Doc.align("  ", Doc.concat(target))));
  }

  private Doc footnote(FootnoteBlock footnote) {
    Doc label = Doc.text("[^" + footnote.getText() + "]: ");
    Node first = footnote.getFirstChild();
    boolean kept =
        wrap == ProseWrap.PRESERVE
            && first instanceof Paragraph
            && first.getNext() == null
            && !source.isMultiLine(first);
    if (kept || first == null) {
      return Doc.concat(label, children(footnote));
    }
    List<Doc> docs = new ArrayList<>();
    docs.add(Doc.group(Doc.concat(Doc.NOTHING_OR_BREAK, print(first))));
    for (Node child = first.getNext(); child != null; child = child.getNext()) {
      docs.add(separator(child));
      docs.add(print(child));
    }
    return Doc.concat(label, Doc.group(Doc.align("    ", Doc.concat(docs))));
  }
}
