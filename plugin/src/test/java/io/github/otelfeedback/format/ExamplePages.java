package io.github.otelfeedback.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The bodies of the example's pages. */
final class ExamplePages {

  private static final Path CONTENT = Path.of("../example-site/content");

  private ExamplePages() {}

  /** Those of the locales that are wrapped in this way, in the order of their paths. */
  static List<String> of(ProseWrap wrap) throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && wrap(file) == wrap)
          .sorted()
          .map(ExamplePages::body)
          .filter(body -> !body.isBlank())
          .toList();
    }
  }

  private static ProseWrap wrap(Path file) {
    String locale = CONTENT.relativize(file).getName(0).toString();
    return PageFormatter.wrap(SiteLocale.valueOf(locale.toUpperCase(Locale.ROOT)));
  }

  private static String body(Path file) {
    try {
      String page = Files.readString(file, UTF_8);
      return page.substring(FrontMatterBoundary.endOf(page)).strip() + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
