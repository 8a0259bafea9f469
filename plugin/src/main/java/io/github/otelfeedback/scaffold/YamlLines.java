package io.github.otelfeedback.scaffold;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Lines of YAML; texts are written as JSON strings, which YAML reads alike. */
final class YamlLines {

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  private final StringBuilder lines = new StringBuilder();

  /** A line as it stands. */
  YamlLines line(String line) {
    lines.append(line).append('\n');
    return this;
  }

  /** A key, which may be indented, and a text. */
  YamlLines text(String key, String text) {
    return line(key + ": " + JSON.toJson(text));
  }

  /** An item of a list, indented once. */
  YamlLines item(String text) {
    return line("  - " + JSON.toJson(text));
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
