package io.github.otelfeedback.format;

import io.github.otelfeedback.format.Token.Gap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a word so that it stays text: marks that could end emphasis around it are escaped. */
final class WordPrinter {

  private static final Pattern MARKS = Pattern.compile("(\\\\+|^|.)(\\*+|_+)($|.)");
  private static final Pattern UNDERLINE = Pattern.compile("=+|-+");

  private final Surroundings place;
  private final List<Token> tokens;
  private final boolean opensParent;

  /**
   * @param opensParent the sentence of these tokens comes first in the emphasis or other parent
   */
  WordPrinter(Surroundings place, List<Token> tokens, boolean opensParent) {
    this.place = place;
    this.tokens = tokens;
    this.opensParent = opensParent;
  }

  /** The word at this index of a sentence. */
  String print(int index) {
    String word = tokens.get(index).value();
    if (place.marked()) {
      return escapedMarks(index, word);
    }
    return isUnderline(index, word) ? "\\" + word : word;
  }

  /** A line of dashes or equals signs would turn the line above it into a heading. */
  private boolean isUnderline(int index, String word) {
    return place.wrap() == ProseWrap.PRESERVE
        && UNDERLINE.matcher(word).matches()
        && isLineFeed(index - 1)
        && (index == tokens.size() - 1 || isLineFeed(index + 1));
  }

  private boolean isLineFeed(int index) {
    return index >= 0 && tokens.get(index) instanceof Gap gap && gap.isLineFeed();
  }

  private String escapedMarks(int index, String word) {
    boolean first = index == 0 && opensParent && place.directlyMarked();
    boolean marked = word.startsWith("*") || word.startsWith("_");
    String text = first && marked ? "\\" + word : word;
    Matcher matcher = MARKS.matcher(text);
    return matcher.replaceAll(match -> Matcher.quoteReplacement(escaped(match, index)));
  }

  private String escaped(MatchResult match, int index) {
    String before = match.group(1);
    boolean escapedAlready = before.length() % 2 == 1 && before.chars().allMatch(c -> c == '\\');
    if (escapedAlready) {
      return match.group();
    }
    Optional<Character> previous = last(before).or(() -> neighbour(index - 1).flatMap(this::last));
    Optional<Character> next =
        first(match.group(3)).or(() -> neighbour(index + 1).flatMap(this::first));
    boolean delimiter =
        previous.isPresent()
            && next.isPresent()
            && canDelimit(previous.get(), match.group(2).charAt(0), next.get());
    return delimiter ? before + "\\" + match.group(2) + match.group(3) : match.group();
  }

  private Optional<String> neighbour(int index) {
    return index >= 0 && index < tokens.size()
        ? Optional.of(tokens.get(index).value())
        : Optional.empty();
  }

  private Optional<Character> first(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text.charAt(0));
  }

  private Optional<Character> last(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text.charAt(text.length() - 1));
  }

  /** Whether a run of marks can open or close emphasis, by CommonMark's rules of flanking. */
  private static boolean canDelimit(char previous, char mark, char next) {
    boolean spaceBehind = Characters.isSpace(next);
    boolean spaceBefore = Characters.isSpace(previous);
    boolean markBehind = Characters.isPunctuation(next);
    boolean markBefore = Characters.isPunctuation(previous);
    boolean left = !spaceBehind && (!markBehind || spaceBefore || markBefore);
    boolean right = !spaceBefore && (!markBefore || spaceBehind || markBehind);
    if (mark == '*') {
      return left || right;
    }
    return left ? !right || markBefore : right;
  }
}
