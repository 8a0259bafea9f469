package io.github.otelfeedback.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The organizations that the website lists as adopters: each could be the one that stays unnamed.
 *
 * <p>Source: {@code data/ecosystem/adopters.yaml} of the website.
 */
record Adopters(List<String> names, List<String> addresses) {

  private static final String LIST = "data/ecosystem/adopters.yaml";

  /** Those of a website; none where it has no such list. */
  static Adopters read(Checkout checkout) {
    List<String> names = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    for (Object one : list(checkout)) {
      if (one instanceof Map<?, ?> adopter) {
        text(adopter.get("name"), names);
        text(adopter.get("url"), addresses);
      }
    }
    return new Adopters(List.copyOf(names), List.copyOf(addresses));
  }

  private static void text(@Nullable Object value, List<String> texts) {
    if (value instanceof String text) {
      texts.add(text);
    }
  }

  private static List<?> list(Checkout checkout) {
    try {
      Object all =
          Files.isRegularFile(checkout.file(LIST))
              ? new Yaml(new SafeConstructor(new LoaderOptions())).load(checkout.text(LIST))
              : List.of();
      return all instanceof List<?> list ? list : List.of();
    } catch (IOException | YAMLException e) {
      return List.of();
    }
  }
}
