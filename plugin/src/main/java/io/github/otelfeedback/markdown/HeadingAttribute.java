package io.github.otelfeedback.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code {#id}} at the end of a heading, which may stand among other attributes.
 *
 * @param id the id that is written there
 * @param start where the attribute begins in the text of the heading, with the space before it
 */
record HeadingAttribute(String id, int start) {

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\s*\\{(?:[^{}]*[\\s,])?#((?:[^\\s\\p{Punct}]|[-_:.])+)(?:[\\s,][^{}]*)?\\}\\s*$");

  static Optional<HeadingAttribute> find(CharSequence headingText) {
    Matcher matcher = ATTRIBUTE.matcher(headingText);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(new HeadingAttribute(matcher.group(1), matcher.start()));
  }
}
