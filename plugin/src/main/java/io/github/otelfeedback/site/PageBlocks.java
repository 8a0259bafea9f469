package io.github.otelfeedback.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a page below its front matter: paragraphs, headings and items of lists.
 *
 * <p>How their lines are broken does not matter. A block says all that another one says if it has
 * the same words in the same order, with or without more between them.
 */
public record PageBlocks(List<Block> blocks) {

  private static final String FENCE = "---";

  /**
   * A block.
   *
   * @param firstLine counted from 1, front matter included
   * @param words without the marks of hard line breaks
   */
  public record Block(int firstLine, int lastLine, List<String> words) {

    boolean isItem() {
      return words.get(0).equals("-");
    }

    private boolean says(Block other) {
      Iterator<String> wanted = other.words.iterator();
      String next = wanted.next();
      for (String word : words) {
        if (word.equals(next)) {
          if (!wanted.hasNext()) {
            return true;
          }
          next = wanted.next();
        }
      }
      return false;
    }
  }

  /** Cuts the text of a page. */
  public static PageBlocks of(String page) {
    List<String> lines = page.lines().toList();
    List<Block> blocks = new ArrayList<>();
    int first = -1;
    for (int i = afterFrontMatter(lines); i < lines.size(); i++) {
      String line = lines.get(i);
      if (first >= 0 && (line.isBlank() || startsBlock(line))) {
        blocks.add(block(lines, first, i));
        first = -1;
      }
      first = first < 0 && !line.isBlank() ? i : first;
    }
    if (first >= 0) {
      blocks.add(block(lines, first, lines.size()));
    }
    return new PageBlocks(List.copyOf(blocks));
  }

  private static int afterFrontMatter(List<String> lines) {
    boolean some = !lines.isEmpty() && lines.get(0).equals(FENCE);
    int end = some ? lines.subList(1, lines.size()).indexOf(FENCE) : -1;
    return end < 0 ? 0 : end + 2;
  }

  private static boolean startsBlock(String line) {
    return line.startsWith("- ") || line.startsWith("#");
  }

  private static Block block(List<String> lines, int from, int to) {
    List<String> words =
        lines.subList(from, to).stream()
            .map(line -> line.endsWith("\\") ? line.substring(0, line.length() - 1) : line)
            .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
            .filter(word -> !word.isEmpty())
            .toList();
    return new Block(from + 1, to, words.isEmpty() ? List.of("\\") : words);
  }

  /**
   * For each block, one of another page that says all that it says, in the order of both pages;
   * nothing as soon as a block has none.
   */
  public Optional<List<Block>> within(PageBlocks other) {
    List<Block> found = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      while (next < other.blocks.size() && !other.blocks.get(next).says(block)) {
        next++;
      }
      if (next == other.blocks.size()) {
        return Optional.empty();
      }
      found.add(other.blocks.get(next));
      next++;
    }
    return Optional.of(List.copyOf(found));
  }

  /** How many items of lists another page has that do not stand here word for word. */
  public int itemsBehind(PageBlocks other) {
    List<List<String>> here = new ArrayList<>(blocks.stream().map(Block::words).toList());
    return (int)
        other.blocks.stream()
            .filter(Block::isItem)
            .filter(block -> !here.remove(block.words()))
            .count();
  }
}
