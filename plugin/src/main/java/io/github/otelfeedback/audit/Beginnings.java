package io.github.otelfeedback.audit;

import java.util.BitSet;

/** Where in a squeezed text sentences begin, and user names. */
final class Beginnings {

  /** Stands in until somebody asks. */
  static final Beginnings UNREAD = new Beginnings();

  private final BitSet openings = new BitSet();
  private final BitSet addressed = new BitSet();

  private Beginnings() {}

  static Beginnings of(String text, Fold fold) {
    Beginnings beginnings = new Beginnings();
    beginnings.read(text, fold);
    return beginnings;
  }

  private void read(String text, Fold fold) {
    Before context = new Before();
    int letters = 0;
    int code;
    for (int i = 0; i < text.length(); i += Character.charCount(code)) {
      code = text.codePointAt(i);
      Kind kind = Kind.of(code);
      if (kind == Kind.SEPARATOR) {
        context.separator(text, i, code);
      } else if (kind != Kind.ATTACHED) {
        openings.set(letters, context.isOpening());
        addressed.set(letters, context.isAddressed());
        context.word();
      }
      letters += fold.of(code).length();
    }
  }

  boolean isOpening(int letter) {
    return openings.get(letter);
  }

  boolean isAddressed(int letter) {
    return addressed.get(letter);
  }
}
