package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.NearMiss;
import java.util.List;
import java.util.Optional;

/** Words for what a shape accepts: the messages and next steps of its problems. */
final class Expected {

  /** Longer than this, nothing is one of our words: comparing would only take time. */
  private static final int LONGEST = 40;

  private Expected() {}

  /** What kind of thing is needed, as a sentence. */
  static String kind(Shape shape) {
    if (shape instanceof Shape.Sequence) {
      return "A list is needed here.";
    }
    if (shape instanceof Shape.Mapping || shape instanceof Shape.Table) {
      return "Keys with values are needed here.";
    }
    return "A single value is needed here.";
  }

  /** What to write, as a next step. */
  static String of(Shape shape) {
    if (shape instanceof Shape.Choice choice) {
      return accepted(choice.words());
    }
    if (shape instanceof Shape.Sequence sequence) {
      return sequence.filled()
          ? "Write a line with `- ` for each item, at least one."
          : "Write a line with `- ` for each item, or `[]`, or leave out the key.";
    }
    if (shape instanceof Shape.Mapping mapping) {
      return "Write indented lines `key: value`. Known keys: " + words(mapping.keys()) + ".";
    }
    return shape instanceof Shape.Table
        ? "Write indented lines `key: value`."
        : "Write the value behind the colon, in quotes if in doubt, or leave out the key.";
  }

  /** What to write instead of a word that is not among these. */
  static String word(List<String> words, String written) {
    return guess(words, written) + accepted(words);
  }

  /** What to write instead of a key that is not among these. */
  static String key(List<String> keys, String written) {
    return guess(keys, written) + "Known keys: " + words(keys) + ".";
  }

  /** The word of ours that was probably meant, as a question. */
  static String guess(List<String> words, String written) {
    return Optional.of(written)
        .filter(word -> word.length() <= LONGEST)
        .flatMap(new NearMiss(words)::nearest)
        .map(near -> "Did you mean `" + near + "`? ")
        .orElse("");
  }

  private static String accepted(List<String> words) {
    return "Accepted: " + words(words) + ".";
  }

  private static String words(List<String> words) {
    return String.join(", ", words);
  }
}
