package io.github.otelfeedback.scaffold;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Removes backslashes that an export puts before characters which mean nothing where they stand.
 *
 * <p>Kept are those before characters that could open emphasis, code, a link or a tag, and those at
 * the start of a line, where a character could open a block.
 */
final class Escapes implements UnaryOperator<String> {

  private static final Pattern NEEDLESS = Pattern.compile("(?<=\\S|\\S )\\\\([-.!+=~&#()>'\"])");
  private static final Pattern WITHIN_WORD =
      Pattern.compile("(?<=[A-Za-z0-9])\\\\_(?=[A-Za-z0-9])");

  @Override
  public String apply(String text) {
    return WITHIN_WORD.matcher(NEEDLESS.matcher(text).replaceAll("$1")).replaceAll("_");
  }
}
