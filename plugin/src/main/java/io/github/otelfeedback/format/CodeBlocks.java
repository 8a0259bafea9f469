package io.github.otelfeedback.format;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes code blocks; what stands in them is left alone, except for spaces at line ends. */
final class CodeBlocks {

  private static final Pattern TICKS = Pattern.compile("`+");

  private CodeBlocks() {}

  static Doc fenced(FencedCodeBlock block) {
    String content = content(block);
    String fence = "`".repeat(Math.max(3, longestTicks(content) + 1));
    return Doc.concat(
        Doc.text(fence + info(block)),
        Doc.BREAK,
        Doc.lines(content, Doc.BREAK),
        Doc.BREAK,
        Doc.text(fence));
  }

  static Doc indented(IndentedCodeBlock block) {
    String content = content(block).stripTrailing();
    return Doc.align("    ", Doc.concat(Doc.text("    "), Doc.lines(content, Doc.BREAK)));
  }

  /** The lines of a block without what its parents put before them. */
  static String content(ContentNode block) {
    StringBuilder content = new StringBuilder();
    for (BasedSequence line : block.getContentLines()) {
      content.append(line);
    }
    int end = content.length();
    return content.substring(0, end > 0 && content.charAt(end - 1) == '\n' ? end - 1 : end);
  }

  private static String info(FencedCodeBlock block) {
    return Escapes.resolved(block.getInfo()).strip().replaceFirst("\\s+", " ");
  }

  private static int longestTicks(String content) {
    return TICKS
        .matcher(content)
        .results()
        .map(MatchResult::group)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
