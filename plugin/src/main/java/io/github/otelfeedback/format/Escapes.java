package io.github.otelfeedback.format;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/** Writes targets, titles and labels so that they are read back as they were. */
final class Escapes {

  private Escapes() {}

  /** The characters that an escaped text stands for. */
  static String resolved(CharSequence escaped) {
    return Escaping.unescapeString(escaped);
  }

  static String inlineUrl(String url) {
    return url.isEmpty() ? "<>" : url(url, url.contains(" ") || url.contains(")"));
  }

  static String definitionUrl(String url) {
    return url.isEmpty() ? "<>" : url(url, url.contains(" "));
  }

  private static String url(String url, boolean guarded) {
    return guarded ? "<" + url.replace("<", "%3C").replace(">", "%3E") + ">" : url;
  }

  /** A title with a space before it, or nothing. */
  static String titleAfterSpace(Optional<String> title) {
    return title.filter(text -> !text.isEmpty()).map(text -> " " + title(text)).orElse("");
  }

  static String title(String title) {
    boolean both = title.contains("\"") && title.contains("'");
    if (both && !title.contains(")")) {
      return "(" + title + ")";
    }
    long doubles = title.chars().filter(c -> c == '"').count();
    long singles = title.chars().filter(c -> c == '\'').count();
    String quote = singles > doubles ? "\"" : "'";
    return quote + title.replace("\\", "\\\\").replace(quote, "\\" + quote) + quote;
  }

  static String label(CharSequence written) {
    String plain = resolved(written).strip().replaceAll("\\s+", " ");
    return "[" + plain.replaceAll("[\\\\\\[\\]]", "\\\\$0") + "]";
  }
}
