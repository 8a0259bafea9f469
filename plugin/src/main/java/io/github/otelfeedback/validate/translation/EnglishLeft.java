package io.github.otelfeedback.validate.translation;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.markdown.Section;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Phrase;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No page mixes languages: what reads in a translation as in the text that it was made from, which
 * is mostly the English one, is meant to stay.
 *
 * <p>Paragraphs and texts of four words and more are compared, without regard to line breaks; in a
 * script that puts no spaces between words, those of twelve letters and more.
 */
public final class EnglishLeft implements TextRule {

  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_LETTERS = 12;
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  @Override
  public String name() {
    return "english-left";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.source().stream()
        .flatMap(source -> Stream.concat(phrases(text, source), paragraphs(text, source)));
  }

  private Stream<Problem> phrases(Text text, Text source) {
    return text.phrases().stream()
        .filter(phrase -> source.phrases().stream().anyMatch(one -> isSame(one, phrase)))
        .filter(phrase -> isProse(phrase.text()) && !text.writeUp().keep().contains(phrase.key()))
        .map(phrase -> problem(source, phrase.place()));
  }

  private static boolean isSame(Phrase one, Phrase other) {
    return one.key().equals(other.key()) && spaced(one.text()).equals(spaced(other.text()));
  }

  private Stream<Problem> paragraphs(Text text, Text source) {
    Set<String> left =
        paragraphs(source)
            .map(block -> spaced(block.source()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return paragraphs(text)
        .filter(block -> left.contains(spaced(block.source())) && isProse(block.source()))
        .filter(block -> !text.writeUp().keep().contains(segment(text, source, block)))
        .map(block -> problem(source, text.at(block.line(), block.column())));
  }

  private static Stream<Block> paragraphs(Text text) {
    return text.body().blocks().stream().filter(one -> one.kind() == Block.Kind.PARAGRAPH);
  }

  /** The name of the segment, which is that of the section at the same position of the source. */
  private static String segment(Text text, Text source, Block block) {
    List<Section> sections = text.body().sections();
    int index =
        (int)
            IntStream.range(1, sections.size())
                .filter(i -> sections.get(i).line() <= block.line())
                .count();
    List<Section> originals = source.body().sections();
    return index == 0 || index >= originals.size() ? "intro" : "#" + originals.get(index).id();
  }

  private static boolean isProse(String text) {
    return SPACE.splitAsStream(spaced(text)).filter(word -> LETTER.matcher(word).find()).count()
            >= FEWEST_WORDS
        || UNSPACED.matcher(text).results().count() >= FEWEST_LETTERS;
  }

  /** The words of a text with a space between one and the next. */
  private static String spaced(String text) {
    String words = text.strip();
    StringBuilder spaced = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      boolean blank = letter == ' ' || (letter >= '\t' && letter <= '\r');
      if (!blank) {
        spaced.append(letter);
      } else if (!space) {
        spaced.append(' ');
      }
      space = blank;
    }
    return spaced.toString();
  }

  private Problem problem(Text source, Place place) {
    return error(
        place,
        source.isEnglish()
            ? "This is the same as in English."
            : "This is the same as in the original.",
        "Translate it, or list its segment under `keep` if it is meant to stay.");
  }
}
