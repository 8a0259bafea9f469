package io.github.otelfeedback.format;

import java.util.List;
import java.util.Optional;

/** A piece of running text, as the printer wants it: what stays together is one piece. */
sealed interface Inline {

  /** Text as written, escapes and entities included, and the words of it. */
  record Sentence(String written, List<Token> tokens) implements Inline {

    static Sentence of(String written) {
      return new Sentence(written, Words.split(written));
    }
  }

  /** Emphasis; {@code marker} is the one written, which stays in front of a bare address. */
  record Emphasis(char marker, List<Inline> children) implements Inline {}

  /** Strong emphasis. */
  record Strong(List<Inline> children) implements Inline {}

  /** Struck out text. */
  record Strike(List<Inline> children) implements Inline {}

  /** A code span, without its marks and the spaces that belong to them. */
  record Code(String value) implements Inline {}

  /** A link with its target in the text. */
  record Link(List<Inline> children, String url, Optional<String> title) implements Inline {}

  /** A link {@code [text][label]}; its text is formatted. */
  record FullReference(List<Inline> children, String label) implements Inline {}

  /**
   * A link {@code [label][]} or {@code [label]}, of which the words are the key: left as written.
   */
  record BareReference(List<Token> tokens, String closing) implements Inline {}

  /** A break that was asked for, with a backslash or with spaces. */
  record HardBreak(boolean backslash) implements Inline {}

  /** Characters that are printed as they are; {@code address} for a bare web address. */
  record Verbatim(String text, boolean address) implements Inline {}

  /** A shortcode or template syntax, whose line breaks stay. */
  record Template(String text) implements Inline {}

  /** A tag or comment, whose lines keep their own indentation. */
  record Markup(String text) implements Inline {}
}
