package io.github.otelfeedback.format;

import java.util.regex.Pattern;

/**
 * A text as a YAML scalar: plain where YAML reads it back as the same text, else quoted.
 *
 * <p>Quotes are single, as the website sets its formatter; double where the text itself holds a
 * single one and nothing that double quotes would change.
 */
record YamlScalar(String text) {

  private static final Pattern INDICATOR =
      Pattern.compile("^[-?:](?:\\s|$)|^[,\\[\\]{}#&*!|>'\"%@`]");
  private static final Pattern INNER = Pattern.compile(":(?:\\s|$)|\\s#");
  private static final Pattern OTHER_TYPE =
      Pattern.compile(
          "(?i)null|~|true|false|yes|no|on|off|y|n|<<|=|---.*|\\.\\.\\..*"
              + "|[-+]?\\.?[0-9][0-9_]*(?:[.:][0-9_:.]*)?(?:e[-+]?[0-9]+)?|0[xo][0-9a-f_]+"
              + "|[-+]?\\.(?:inf|nan)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

  String written() {
    if (!needsQuotes()) {
      return text;
    }
    boolean doubled = text.contains("'") && !text.contains("\"") && !text.contains("\\");
    return doubled ? "\"" + text + "\"" : "'" + text.replace("'", "''") + "'";
  }

  private boolean needsQuotes() {
    return text.isEmpty()
        || !text.equals(text.strip())
        || INDICATOR.matcher(text).find()
        || INNER.matcher(text).find()
        || OTHER_TYPE.matcher(text).matches();
  }
}
