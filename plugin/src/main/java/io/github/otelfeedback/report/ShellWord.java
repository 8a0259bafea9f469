package io.github.otelfeedback.report;

import java.util.List;
import java.util.stream.Collectors;

/** A text as one word of a POSIX shell. */
final class ShellWord {

  private static final String PLAIN = "[A-Za-z0-9_./=:@%+,-]+";

  private ShellWord() {}

  static String of(String text) {
    return text.matches(PLAIN) ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  static String of(List<String> texts) {
    return texts.stream().map(ShellWord::of).collect(Collectors.joining(" "));
  }
}
