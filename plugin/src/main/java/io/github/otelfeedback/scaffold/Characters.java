package io.github.otelfeedback.scaffold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Turns typographer's characters of an export into those of plain text. */
final class Characters implements UnaryOperator<String> {

  private static final Map<String, String> PLAIN = new LinkedHashMap<>();

  static {
    PLAIN.put("\uFEFF", "");
    PLAIN.put("\r\n", "\n");
    PLAIN.put("\r", "\n");
    PLAIN.put("\u000B", "\n");
    PLAIN.put("\u00A0", " ");
    PLAIN.put("\u200B", "");
    PLAIN.put("\u2018", "'");
    PLAIN.put("\u2019", "'");
    PLAIN.put("\u201C", "\"");
    PLAIN.put("\u201D", "\"");
    PLAIN.put("\u2026", "...");
  }

  @Override
  public String apply(String text) {
    String plain = text;
    for (Map.Entry<String, String> character : PLAIN.entrySet()) {
      plain = plain.replace(character.getKey(), character.getValue());
    }
    return plain;
  }
}
