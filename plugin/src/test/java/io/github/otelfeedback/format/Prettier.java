package io.github.otelfeedback.format;

import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The website's own formatter, as npm installs it into {@code example-site/site-checks}. */
record Prettier(Path folder) {

  static final int WIDTH = 80;

  /** A text and how it is wrapped. */
  private record Task(String text, String wrap, int width) {}

  /** The one in the folder of the system property {@code prettier.dir}. */
  static Prettier ofProperty() {
    return new Prettier(Path.of(System.getProperty("prettier.dir", "../example-site/site-checks")));
  }

  boolean isInstalled() {
    return Files.exists(folder.resolve("node_modules/prettier/package.json"));
  }

  List<String> format(List<String> texts, ProseWrap wrap, Path scratch)
      throws IOException, InterruptedException {
    return format(texts, wrap.name().toLowerCase(Locale.ROOT), WIDTH, scratch);
  }

  /**
   * @param wrap Prettier's own word: always, never or preserve
   */
  List<String> format(List<String> texts, String wrap, int width, Path scratch)
      throws IOException, InterruptedException {
    List<Task> tasks = texts.stream().map(text -> new Task(text, wrap, width)).toList();
    return new NodeScript("format.mjs", folder, scratch).run(tasks, new TypeToken<>() {});
  }

  /** Which of these pairs a browser shows alike, as markdown-it and parse5 read them. */
  List<Boolean> shownAlike(List<String> before, List<String> after, Path scratch)
      throws IOException, InterruptedException {
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      pairs.add(List.of(before.get(i), after.get(i)));
    }
    return new NodeScript("shown.mjs", folder, scratch).run(pairs, new TypeToken<>() {});
  }
}
