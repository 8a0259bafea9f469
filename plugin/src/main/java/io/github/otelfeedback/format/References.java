package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import java.util.List;
import java.util.Optional;

/** Reads links, pictures and what refers to definitions. */
final class References {

  private References() {}

  static Inline link(Link link) {
    return new Inline.Link(read(link), Escapes.resolved(link.getUrl()), title(link));
  }

  static Inline image(Image image) {
    String target =
        Escapes.inlineUrl(Escapes.resolved(image.getUrl())) + Escapes.titleAfterSpace(title(image));
    return new Inline.Verbatim("![" + alternative(image) + "](" + target + ")", false);
  }

  static Inline reference(RefNode reference) {
    boolean bare = reference.isReferenceTextCombined();
    if (reference instanceof ImageRef) {
      return new Inline.Verbatim(bare ? bareImage(reference) : fullImage(reference), false);
    }
    return bare
        ? new Inline.BareReference(
            Words.split(reference.getReference().toString()), "]" + marks(reference))
        : new Inline.FullReference(read(reference), Escapes.label(reference.getReference()));
  }

  /** Whether this stands for a footnote that exists; a label holds no spaces. */
  static boolean isFootnote(Footnote footnote) {
    return footnote.isDefined() && footnote.getText().indexOfAny(c -> c == ' ' || c == '\n') < 0;
  }

  static Optional<String> title(LinkNodeBase link) {
    return link.getTitleOpeningMarker().isEmpty()
        ? Optional.empty()
        : Optional.of(Escapes.resolved(link.getTitle()));
  }

  private static List<Inline> read(Link link) {
    return InlineReader.readBetween(link.getTextOpeningMarker(), link, link.getTextClosingMarker());
  }

  private static List<Inline> read(RefNode reference) {
    return InlineReader.readBetween(
        reference.getTextOpeningMarker(), reference, reference.getTextClosingMarker());
  }

  /** The alternative text as written, with the spaces around it. */
  private static CharSequence alternative(Image image) {
    int start = image.getTextOpeningMarker().getEndOffset();
    return image.baseSubSequence(start, image.getTextClosingMarker().getStartOffset());
  }

  private static String bareImage(RefNode image) {
    return "!" + Escapes.label(image.getReference()) + marks(image);
  }

  private static String fullImage(RefNode image) {
    return "![" + image.getText() + "]" + Escapes.label(image.getReference());
  }

  private static String marks(RefNode reference) {
    return reference.getChars().endsWith("[]") ? "[]" : "";
  }
}
