package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** The comments that tell Prettier to leave something alone. */
final class IgnoreComment {

  private static final Pattern NEXT = comment("");
  private static final Pattern START = comment("-start");
  private static final Pattern END = comment("-end");

  private IgnoreComment() {}

  static boolean isNext(Node node) {
    return matches(NEXT, node);
  }

  static boolean isStart(Node node) {
    return matches(START, node);
  }

  static boolean isEnd(Node node) {
    return matches(END, node);
  }

  private static boolean matches(Pattern comment, Node node) {
    return node instanceof HtmlBlockBase
        && comment.matcher(node.getChars().toString().strip()).matches();
  }

  private static Pattern comment(String suffix) {
    return Pattern.compile("<!--\\s*prettier-ignore" + suffix + "\\s*-->");
  }
}
