package io.github.otelfeedback.validate.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the website's formatter changes in code, as far as it can be told from single lines. */
enum CodeHabit {
  /** Text in double quotes that holds no quotes and needs none of their escapes. */
  DOUBLE_QUOTES("text is set in single quotes", "Write 'text'.") {
    @Override
    boolean isBrokenIn(List<String> code, int line) {
      return DOUBLE_QUOTED.matcher(code.get(line)).find() && !isBlockText(code, line);
    }
  },

  /** Two braces, which in YAML are a mapping in a mapping. */
  BRACES("braces are set apart, `{ {`", "Set the value in single quotes.") {
    @Override
    boolean isBrokenIn(List<String> code, int line) {
      return DOUBLE_BRACE.matcher(code.get(line)).find() && !isBlockText(code, line);
    }
  },

  /** A tab, or something other than two spaces below a line that opens something. */
  INDENTATION("each level is indented by two spaces", "Indent it by two spaces.") {
    @Override
    boolean isBrokenIn(List<String> code, int line) {
      return code.get(line).startsWith("\t")
          || (line > 0
              && OPENS.matcher(code.get(line - 1)).find()
              && indent(code.get(line)) > level(code.get(line - 1))
              && indent(code.get(line)) != level(code.get(line - 1)) + 2
              && !isBlockText(code, line - 1));
    }
  };

  private static final Set<String> YAML = Set.of("yaml", "yml");
  private static final Set<String> NESTED =
      Set.of("js", "javascript", "ts", "typescript", "json", "json5", "css", "scss", "graphql");

  private static final Pattern DOUBLE_QUOTED =
      Pattern.compile("^\\s*(?:- )*(?:[\\w.-]+: +)?\"[^\"'\\\\]*\"$");
  private static final Pattern DOUBLE_BRACE = Pattern.compile("^[^\"'#]*: \\{\\{");
  private static final Pattern OPENS = Pattern.compile("^[^#/\"'`(]*[:{\\[]$");
  private static final Pattern BLOCK_TEXT = Pattern.compile("[|>][+-]?\\d?\\s*(?:#.*)?$");

  private final String what;
  private final String instead;

  CodeHabit(String what, String instead) {
    this.what = what;
    this.instead = instead;
  }

  /** The habits that matter in a language. */
  static Stream<CodeHabit> of(String language) {
    if (YAML.contains(language)) {
      return Stream.of(values());
    }
    return NESTED.contains(language) ? Stream.of(INDENTATION) : Stream.empty();
  }

  /** Whether this line is sure to be changed. */
  abstract boolean isBrokenIn(List<String> code, int line);

  /** What the formatter does, as a part of a sentence. */
  String what() {
    return what;
  }

  /** What to write, as a sentence. */
  String instead() {
    return instead;
  }

  /** Whether the line belongs to a text of several lines, which is left as it is. */
  private static boolean isBlockText(List<String> code, int line) {
    int indent = indent(code.get(line));
    for (int i = line - 1; i >= 0; i--) {
      if (!code.get(i).isBlank() && indent(code.get(i)) < indent) {
        if (BLOCK_TEXT.matcher(code.get(i)).find()) {
          return true;
        }
        indent = indent(code.get(i));
      }
    }
    return false;
  }

  /** Where the key of a line stands, behind the dashes of lists. */
  private static int level(String line) {
    return indent(line.replaceFirst("^(\\s*)((?:- )+)", "$1" + "  ".repeat(dashes(line))));
  }

  private static int dashes(String line) {
    int count = 0;
    for (String rest = line.strip(); rest.startsWith("- "); rest = rest.substring(2)) {
      count++;
    }
    return count;
  }

  private static int indent(String line) {
    return line.isBlank() ? 0 : line.length() - line.stripLeading().length();
  }
}
