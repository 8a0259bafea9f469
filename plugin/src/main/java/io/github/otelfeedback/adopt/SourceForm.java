package io.github.otelfeedback.adopt;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markdown of a page as a write-up has it: pictures lie in {@code assets/}, and the headings of a
 * translation need no ids, because the tool gives them those of the English ones.
 */
final class SourceForm {

  private static final Pattern ID = Pattern.compile("(?m)^(#{1,6} .*?)[ \\t]*\\{#[^}\\s]+\\}$");

  private final WriteUpText file;
  private final boolean ids;

  /**
   * @param ids whether the ids of headings are the author's
   */
  SourceForm(WriteUpText file, boolean ids) {
    this.file = file;
    this.ids = ids || file.locale().isEnglish();
  }

  /** The lines without blank ones around them. */
  String of(List<String> lines) {
    String text = lines.stream().collect(Collectors.joining("\n")).strip();
    String plain = ids ? text : ID.matcher(text).replaceAll("$1");
    for (String picture : file.pictures()) {
      plain =
          Pattern.compile("(?<=\\]\\(|\\]: )" + Pattern.quote(picture) + "(?=[)\\s]|$)")
              .matcher(plain)
              .replaceAll(Matcher.quoteReplacement("assets/" + picture));
    }
    return plain;
  }
}
