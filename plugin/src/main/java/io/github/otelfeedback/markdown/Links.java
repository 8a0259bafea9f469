package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the links and pictures of a tree in document order. */
final class Links {

  private final Document tree;
  private final Places places;

  Links(Document tree, Places places) {
    this.tree = tree;
    this.places = places;
  }

  List<Link> links(List<Node> nodes) {
    return read(nodes, false);
  }

  List<Link> images(List<Node> nodes) {
    return read(nodes, true);
  }

  private List<Link> read(List<Node> nodes, boolean images) {
    List<Link> links = new ArrayList<>();
    for (Node node : nodes) {
      if (isImage(node) == images) {
        destination(node).ifPresent(to -> links.add(link(node, to)));
      }
    }
    return List.copyOf(links);
  }

  private static boolean isImage(Node node) {
    return node instanceof Image || node instanceof ImageRef;
  }

  private Optional<String> destination(Node node) {
    if (node instanceof RefNode reference) {
      return Optional.ofNullable(reference.getReferenceNode(tree)).map(Links::url);
    }
    if (node instanceof AutoLink link) {
      return Optional.of(link.getText().toString());
    }
    if (node instanceof MailLink link) {
      return Optional.of("mailto:" + link.getText());
    }
    boolean definition = node instanceof Reference;
    return node instanceof LinkNodeBase link && !definition
        ? Optional.of(url(link))
        : Optional.empty();
  }

  private static String url(LinkNodeBase link) {
    return Escaping.unescapeString(link.getUrl());
  }

  private Link link(Node node, String destination) {
    int start = node.getStartOffset();
    String text =
        node instanceof AutoLink || node instanceof MailLink ? destination : PlainText.of(node);
    return new Link(destination, text, places.line(start), places.column(start));
  }
}
