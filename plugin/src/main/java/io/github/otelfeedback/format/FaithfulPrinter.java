package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Prints a document so that a browser shows the same as before.
 *
 * <p>Where printing by the rules would change what is shown, as few blocks as possible stay as they
 * are written: paragraphs, headings and tables where that is enough, else outermost blocks.
 */
final class FaithfulPrinter {

  private final String text;
  private final boolean startsFile;
  private final Document tree;
  private final RootPrinter printer;
  private Optional<Shown> shown = Optional.empty();

  /**
   * @param startsFile nothing comes before this text, so that it must not start like front matter
   */
  FaithfulPrinter(String text, Document tree, Source source, ProseWrap wrap, boolean startsFile) {
    this.text = text;
    this.startsFile = startsFile;
    this.tree = tree;
    this.printer = new RootPrinter(source, wrap);
  }

  /** Absent where even the text as it is written would not show the same. */
  Optional<String> print() {
    String simple = print(Set.of());
    return simple.equals(text) || isFaithful(simple) ? Optional.of(simple) : withKept();
  }

  private Optional<String> withKept() {
    List<Node> outermost = new ArrayList<>();
    tree.getChildren().forEach(outermost::add);
    Optional<Set<Node>> blocks = fewest(outermost, Set.of());
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Set<Node> kept = new LinkedHashSet<>(blocks.get());
    for (Node block : blocks.get()) {
      Set<Node> others = without(kept, block);
      fewest(leaves(block), others).ifPresent(leaves -> replace(kept, block, leaves));
    }
    return Optional.of(print(kept));
  }

  private static void replace(Set<Node> kept, Node block, Set<Node> leaves) {
    kept.remove(block);
    kept.addAll(leaves);
  }

  private static Set<Node> without(Set<Node> nodes, Node node) {
    Set<Node> others = new LinkedHashSet<>(nodes);
    others.remove(node);
    return others;
  }

  private static List<Node> leaves(Node block) {
    List<Node> leaves = new ArrayList<>();
    for (Node node : block.getDescendants()) {
      if (node instanceof Paragraph || node instanceof Heading || node instanceof TableBlock) {
        leaves.add(node);
      }
    }
    return leaves;
  }

  /** As few of these nodes as have to be kept besides the others; absent if all are not enough. */
  private Optional<Set<Node>> fewest(List<Node> nodes, Set<Node> others) {
    return isFaithful(print(union(others, nodes)))
        ? Optional.of(halved(nodes, others))
        : Optional.empty();
  }

  private Set<Node> halved(List<Node> nodes, Set<Node> others) {
    if (isFaithful(print(others))) {
      return Set.of();
    }
    if (nodes.size() == 1) {
      return Set.of(nodes.get(0));
    }
    List<Node> left = nodes.subList(0, nodes.size() / 2);
    List<Node> right = nodes.subList(nodes.size() / 2, nodes.size());
    Set<Node> kept = halved(left, union(others, right));
    return union(kept, halved(right, union(others, kept)));
  }

  private static Set<Node> union(Set<Node> some, Iterable<Node> others) {
    Set<Node> all = new LinkedHashSet<>(some);
    others.forEach(all::add);
    return all;
  }

  private boolean isFaithful(String formatted) {
    boolean likeFrontMatter = startsFile && FrontMatterBoundary.endOf(formatted) > 0;
    return !likeFrontMatter && shown().isKeptBy(Shown.of(formatted));
  }

  private Shown shown() {
    Shown known = shown.orElseGet(() -> Shown.of(Misread.show(text)));
    shown = Optional.of(known);
    return known;
  }

  private String print(Set<Node> kept) {
    return Misread.show(DocPrinter.print(printer.print(tree, kept), MarkdownFormatter.WIDTH));
  }
}
