package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads the headings of a tree in document order and gives them their ids. */
final class Headings {

  /** A heading with the node that it was read from. */
  record Found(Heading heading, com.vladsch.flexmark.ast.Heading node) {}

  private final Places places;

  /**
   * Words and punctuation that mean nothing in Markdown, beginning and ending with a letter or
   * digit.
   */
  private static final Predicate<String> PLAIN =
      Pattern.compile("\\p{L}(?:[\\p{L}\\p{M}\\p{N} ,.?’]*[\\p{L}\\p{M}\\p{N}?])?")
          .asMatchPredicate();

  private final HeadingIds ids = new HeadingIds();

  Headings(Places places) {
    this.places = places;
  }

  List<Found> read(Node tree) {
    List<Found> found = new ArrayList<>();
    for (Node node : Nodes.blocksBelow(tree)) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        found.add(new Found(read(heading), heading));
      }
    }
    return List.copyOf(found);
  }

  private Heading read(com.vladsch.flexmark.ast.Heading node) {
    String text = node.getText().toString();
    Optional<HeadingAttribute> attribute =
        isClosed(node) ? Optional.empty() : HeadingAttribute.find(text);
    int length = attribute.map(HeadingAttribute::start).orElse(text.length());
    String shown = text.substring(0, length);
    return new Heading(
        node.getLevel(),
        shown,
        PLAIN.test(shown) ? shown : PlainText.of(MarkdownSyntax.parse(shown)),
        attribute.map(this::reserved).orElseGet(() -> made(node, length)),
        attribute.isPresent(),
        places.line(node.getStartOffset()));
  }

  /** Before closing number signs, Hugo takes an attribute for text. */
  private static boolean isClosed(com.vladsch.flexmark.ast.Heading node) {
    return node.isAtxHeading() && !node.getClosingMarker().isEmpty();
  }

  private String reserved(HeadingAttribute attribute) {
    ids.reserve(attribute.id());
    return attribute.id();
  }

  private String made(com.vladsch.flexmark.ast.Heading node, int length) {
    return ids.next(HeadingText.of(node, node.getText().getStartOffset() + length));
  }
}
