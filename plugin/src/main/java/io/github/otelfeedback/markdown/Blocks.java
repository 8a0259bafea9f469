package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the blocks of a tree, and the fragments within them, in document order. */
final class Blocks {

  private static final Map<Class<?>, Block.Kind> BLOCKS = blockKinds();
  private static final Map<Class<?>, Fragment.Kind> FRAGMENTS = fragmentKinds();

  private final Places places;

  Blocks(Places places) {
    this.places = places;
  }

  List<Block> blocks(List<Node> nodes) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : nodes) {
      if (isBlock(node) || node instanceof Reference) {
        kind(node, BLOCKS).ifPresent(kind -> blocks.add(block(kind, node)));
      }
    }
    return List.copyOf(blocks);
  }

  List<Fragment> fragments(List<Node> nodes) {
    List<Fragment> fragments = new ArrayList<>();
    for (Node node : nodes) {
      if (!isBlock(node) && !isCode(node.getParent())) {
        kind(node, FRAGMENTS).ifPresent(kind -> fragments.add(fragment(kind, node)));
      }
    }
    return List.copyOf(fragments);
  }

  private static boolean isBlock(Node node) {
    return node instanceof com.vladsch.flexmark.util.ast.Block;
  }

  private static boolean isCode(Node node) {
    return node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock;
  }

  private Block block(Block.Kind kind, Node node) {
    int start = node.getStartOffset();
    int line = places.line(start);
    return new Block(kind, language(node), line, places.column(line, start), source(node));
  }

  private static String language(Node node) {
    if (node instanceof FencedCodeBlock fence) {
      String info = fence.getInfo().toString();
      return info.substring(0, info.indexOf(' ') < 0 ? info.length() : info.indexOf(' '));
    }
    return "";
  }

  private Fragment fragment(Fragment.Kind kind, Node node) {
    int start = node.getStartOffset();
    int line = places.line(start);
    return new Fragment(kind, line, places.column(line, start), source(node));
  }

  /** Cut from the text where nothing is left out: the library copies letter by letter. */
  private String source(Node node) {
    BasedSequence chars = node.getChars();
    boolean whole = chars.length() == chars.getEndOffset() - chars.getStartOffset();
    return whole
        ? places.text().substring(chars.getStartOffset(), chars.getEndOffset())
        : chars.toString();
  }

  private static <K> Optional<K> kind(Node node, Map<Class<?>, K> kinds) {
    for (Map.Entry<Class<?>, K> entry : kinds.entrySet()) {
      if (entry.getKey().isInstance(node)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private static Map<Class<?>, Block.Kind> blockKinds() {
    Map<Class<?>, Block.Kind> kinds = new LinkedHashMap<>();
    kinds.put(com.vladsch.flexmark.ast.Heading.class, Block.Kind.HEADING);
    kinds.put(Paragraph.class, Block.Kind.PARAGRAPH);
    kinds.put(ListBlock.class, Block.Kind.LIST);
    kinds.put(ListItem.class, Block.Kind.LIST_ITEM);
    kinds.put(BlockQuote.class, Block.Kind.QUOTE);
    kinds.put(FencedCodeBlock.class, Block.Kind.FENCE);
    kinds.put(IndentedCodeBlock.class, Block.Kind.CODE);
    kinds.put(HtmlBlockBase.class, Block.Kind.HTML);
    kinds.put(TableBlock.class, Block.Kind.TABLE);
    kinds.put(FootnoteBlock.class, Block.Kind.FOOTNOTE);
    kinds.put(Reference.class, Block.Kind.DEFINITION);
    kinds.put(ThematicBreak.class, Block.Kind.RULE);
    return kinds;
  }

  private static Map<Class<?>, Fragment.Kind> fragmentKinds() {
    Map<Class<?>, Fragment.Kind> kinds = new LinkedHashMap<>();
    kinds.put(Text.class, Fragment.Kind.TEXT);
    kinds.put(HtmlEntity.class, Fragment.Kind.TEXT);
    kinds.put(Code.class, Fragment.Kind.CODE);
    kinds.put(HtmlInlineBase.class, Fragment.Kind.HTML);
    kinds.put(Shortcode.class, Fragment.Kind.SHORTCODE);
    return kinds;
  }
}
