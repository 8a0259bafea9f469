package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what the parser, unlike Prettier, takes for something else, and hides it while it reads.
 *
 * <p>Numbers at the start of a line: CommonMark lets only a list that starts with 1 interrupt a
 * paragraph; micromark, with which Prettier reads Markdown, wants the same behind indented code,
 * even behind a blank line. Tildes behind the tildes that open a code block: CommonMark allows them
 * there. Each hidden character is replaced by one private character, so all offsets stay.
 */
final class Misread {

  static final char DOT = '\uE001';
  static final char PARENTHESIS = '\uE002';
  private static final char TILDE = '\uE005';

  private static final Pattern FENCE =
      Pattern.compile("(?m)^[ >\\d.)+*-]*~{3,}(?!~)([^~\\n]+~.*)$");

  private Misread() {}

  /** The text with all of that replaced, of numbers those in outermost lists, or the same text. */
  static String hide(String text, Document tree, Source source) {
    StringBuilder hidden =
        new StringBuilder(FENCE.matcher(text).replaceAll(Misread::withoutTildes));
    for (Node node : tree.getDescendants()) {
      if (node instanceof OrderedList list && isMisread(list, source)) {
        hide(hidden, (ListItem) list.getFirstChild());
      }
    }
    return hidden.toString();
  }

  private static String withoutTildes(MatchResult fence) {
    int info = fence.start(1) - fence.start();
    String line = fence.group();
    return Matcher.quoteReplacement(
        line.substring(0, info) + line.substring(info).replace('~', TILDE));
  }

  static String show(String text) {
    return text.replace(DOT, '.').replace(PARENTHESIS, ')').replace(TILDE, '~');
  }

  private static boolean isMisread(OrderedList list, Source source) {
    if (list.getStartNumber() == 1) {
      return false;
    }
    return list.getPrevious() instanceof IndentedCodeBlock
        || (list.getParent() instanceof ListItem
            && list.getPrevious() instanceof Paragraph paragraph
            && source.isOnNextLine(paragraph, list));
  }

  private static void hide(StringBuilder text, ListItem item) {
    int delimiter = item.getOpeningMarker().getEndOffset() - 1;
    text.setCharAt(delimiter, text.charAt(delimiter) == '.' ? DOT : PARENTHESIS);
  }
}
