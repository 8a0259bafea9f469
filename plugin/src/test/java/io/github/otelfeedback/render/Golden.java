package io.github.otelfeedback.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Pages as files in a folder that is named after a behaviour.
 *
 * <p>A line in angle brackets above each part says of which session it is. Run with {@code
 * -Dgolden=write} to write the files anew, then read the difference.
 */
record Golden(String behaviour) {

  private static final Path ROOT = Path.of("src", "test", "resources", "render");

  void matches(List<Page> pages) throws IOException {
    TreeMap<String, String> made = new TreeMap<>();
    pages.forEach(page -> made.put(page.path().inSite() + ".txt", text(page)));
    if ("write".equals(System.getProperty("golden"))) {
      write(made);
    }
    assertThat(read()).containsExactlyInAnyOrderEntriesOf(made);
  }

  static String text(Page page) {
    StringBuilder text = new StringBuilder();
    page.frontMatter().entries().forEach(entry -> text.append(entry).append('\n'));
    text.append("Spelling").append(page.spelling()).append('\n');
    page.assets().forEach(asset -> text.append(asset).append('\n'));
    for (Fragment part : page.body()) {
      String session = part.session().map(SessionId::text).orElse("ours");
      text.append("<<< ").append(session).append(", ").append(part.separator()).append(" >>>\n");
      text.append(part.markdown()).append('\n');
    }
    return text.toString();
  }

  private Path folder() {
    return ROOT.resolve(behaviour);
  }

  private TreeMap<String, String> read() throws IOException {
    TreeMap<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(folder().relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return found;
  }

  private void write(TreeMap<String, String> pages) throws IOException {
    if (Files.exists(folder())) {
      try (Stream<Path> files = Files.walk(folder())) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.delete(file);
        }
      }
    }
    for (var page : pages.entrySet()) {
      Path file = folder().resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }
}
