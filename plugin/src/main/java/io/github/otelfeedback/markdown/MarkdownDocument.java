package io.github.otelfeedback.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A Markdown text that is asked for its parts, each of which is read once.
 *
 * <p>Immutable. Lines and columns count from 1 within the text that was parsed, so a caller that
 * cut off front matter adds its lines. Nothing is ever malformed: any text is Markdown.
 */
public final class MarkdownDocument {

  private final String source;
  private final Once<Document> tree = new Once<>(() -> MarkdownSyntax.parse(source()));
  private final Once<List<Node>> nodes = new Once<>(() -> Nodes.below(tree()));
  private final Once<Places> places = new Once<>(() -> new Places(source()));
  private final Once<List<Headings.Found>> found =
      new Once<>(() -> new Headings(places()).read(tree()));
  private final Once<List<Heading>> headings =
      new Once<>(() -> found().stream().map(Headings.Found::heading).toList());
  private final Once<List<Section>> sections =
      new Once<>(() -> new Sections(source(), places()).cut(found()));
  private final Once<List<Link>> links =
      new Once<>(() -> new Links(tree(), places()).links(nodes()));
  private final Once<List<Link>> images =
      new Once<>(() -> new Links(tree(), places()).images(nodes()));
  private final Once<List<Reference>> references =
      new Once<>(() -> new References(tree(), places()).in(nodes()));
  private final Once<List<Block>> blocks = new Once<>(() -> new Blocks(places()).blocks(nodes()));
  private final Once<List<Fragment>> fragments =
      new Once<>(() -> new Blocks(places()).fragments(nodes()));

  private MarkdownDocument(String source) {
    this.source = source;
  }

  private String source() {
    return source;
  }

  private Document tree() {
    return tree.get();
  }

  private List<Node> nodes() {
    return nodes.get();
  }

  private Places places() {
    return places.get();
  }

  private List<Headings.Found> found() {
    return found.get();
  }

  /** This text, which has LF line ends and no front matter; it is read when it is first asked. */
  public static MarkdownDocument parse(String markdown) {
    return new MarkdownDocument(markdown);
  }

  /** All headings in document order, also those within quotations and lists. */
  public List<Heading> headings() {
    return headings.get();
  }

  /** The introduction, which may be empty, then one section for each heading on the top level. */
  public List<Section> sections() {
    return sections.get();
  }

  /**
   * The places, in the list of {@link #sections()}, of the section of this id and of those below
   * it; none where there is no such section. The empty id is that of the introduction.
   */
  public List<Integer> sectionsUnder(String id) {
    List<Section> all = sections();
    List<Integer> under = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean start = under.isEmpty() && all.get(i).id().equals(id);
      boolean below =
          !under.isEmpty()
              && under.get(under.size() - 1) == i - 1
              && all.get(i).level() > all.get(under.get(0)).level()
              && !id.isEmpty();
      if (start || below) {
        under.add(i);
      }
    }
    return List.copyOf(under);
  }

  /** This text without some of its sections; the headings that stay keep their ids. */
  public String withoutSections(Collection<Integer> sections) {
    return sections.isEmpty() ? source : new SectionCutter(source, sections()).without(sections);
  }

  /** All links in document order; references without a definition are text, not links. */
  public List<Link> links() {
    return links.get();
  }

  /** All pictures in document order. */
  public List<Link> images() {
    return images.get();
  }

  /** All references in document order, also those whose label is not defined. */
  public List<Reference> references() {
    return references.get();
  }

  /** All blocks in document order, each before those that it contains. */
  public List<Block> blocks() {
    return blocks.get();
  }

  /** Pieces of text, code spans, tags and shortcodes in document order; none from code blocks. */
  public List<Fragment> fragments() {
    return fragments.get();
  }

  /** All pieces that can be replaced one by one, in document order. */
  public List<Piece> pieces() {
    return new Pieces(tree()).pieces(nodes());
  }

  /** What of this text is quoted. */
  public Quotations quotations() {
    return new Quotations(nodes());
  }

  /**
   * This text with an explicit id behind each heading, in place of one that it may have.
   *
   * <p>The website asks for the English ids behind the headings of a translation, so that links to
   * them work in every locale (its page "Site localization"). Idempotent.
   *
   * @throws IllegalArgumentException if there are not as many ids as {@link #headings()}
   */
  public String withHeadingIds(List<String> ids) {
    return new HeadingIdWriter(source).write(found(), ids);
  }
}
