package io.github.otelfeedback.validate.translation;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.markdown.Section;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Phrase;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No page mixes languages: what is still English in a translation is meant to be.
 *
 * <p>Paragraphs and texts of four words and more are compared, without regard to line breaks.
 */
public final class EnglishLeft implements TextRule {

  private static final int FEWEST_WORDS = 4;

  @Override
  public String name() {
    return "english-left";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.english().stream()
        .flatMap(english -> Stream.concat(phrases(text, english), paragraphs(text, english)));
  }

  private Stream<Problem> phrases(Text text, Text english) {
    return text.phrases().stream()
        .filter(phrase -> english.phrases().stream().anyMatch(one -> isSame(one, phrase)))
        .filter(phrase -> isProse(phrase.text()) && !text.writeUp().keep().contains(phrase.key()))
        .map(phrase -> problem(phrase.place()));
  }

  private static boolean isSame(Phrase one, Phrase other) {
    return one.key().equals(other.key()) && words(one.text()).equals(words(other.text()));
  }

  private Stream<Problem> paragraphs(Text text, Text english) {
    List<List<String>> left = english(english);
    return paragraphs(text)
        .filter(block -> isProse(block.source()) && left.contains(words(block.source())))
        .filter(block -> !text.writeUp().keep().contains(segment(text, english, block)))
        .map(block -> problem(text.at(block.line(), block.column())));
  }

  private static List<List<String>> english(Text english) {
    return paragraphs(english).map(block -> words(block.source())).toList();
  }

  private static Stream<Block> paragraphs(Text text) {
    return text.body().blocks().stream().filter(one -> one.kind() == Block.Kind.PARAGRAPH);
  }

  /** The name of the segment, which is that of the English section at the same position. */
  private static String segment(Text text, Text english, Block block) {
    List<Section> sections = text.body().sections();
    int index =
        (int)
            IntStream.range(1, sections.size())
                .filter(i -> sections.get(i).line() <= block.line())
                .count();
    List<Section> originals = english.body().sections();
    return index == 0 || index >= originals.size() ? "intro" : "#" + originals.get(index).id();
  }

  private static boolean isProse(String text) {
    return words(text).stream().filter(word -> word.matches(".*\\p{L}.*")).count() >= FEWEST_WORDS;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private Problem problem(Place place) {
    return error(
        place,
        "This is the same as in English.",
        "Translate it, or list its segment under `keep` if it is meant to stay.");
  }
}
