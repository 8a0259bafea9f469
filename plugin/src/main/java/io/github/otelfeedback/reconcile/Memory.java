package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.reflect.TypeToken;
import io.github.otelfeedback.page.Planned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What earlier runs remember of the pages that they made.
 *
 * <p>It lies in the staging folder and belongs to one checkout. It can be lost at any time: then
 * all pages are made again. It is believed only where code, words, templates and settings are those
 * that it was written with, and where the page on the website still has the text that it knows.
 *
 * @param surroundings a digest of those
 * @param pages by site path
 */
public record Memory(String surroundings, SortedMap<String, Remembered> pages) {

  private static final String FILE = "memory.json";

  /** What is remembered of such surroundings; nothing where there are others. */
  static Memory read(Path staging, String surroundings) {
    try {
      String text = Files.readString(staging.resolve(FILE));
      int line = text.indexOf('\n');
      return line > 0 && text.substring(0, line).equals(surroundings)
          ? of(surroundings, parse(text.substring(line)))
          : of(surroundings, Map.of());
    } catch (IOException | JsonParseException e) {
      return of(surroundings, Map.of());
    }
  }

  private static Map<String, Remembered> parse(String json) {
    TypeToken<TreeMap<String, Remembered>> pages = new TypeToken<>() {};
    return Objects.requireNonNullElse(new Gson().fromJson(json, pages), new TreeMap<>());
  }

  static Memory of(String surroundings, Map<String, Remembered> pages) {
    return new Memory(surroundings, Collections.unmodifiableSortedMap(new TreeMap<>(pages)));
  }

  /** What is remembered of a page that would be made from the same. */
  Optional<Remembered> of(Planned planned) {
    return Optional.ofNullable(pages.get(planned.path().inSite()))
        .filter(known -> known.made().equals(planned.made()));
  }

  /** Writes it down for the next run; where that fails, the next run makes all pages again. */
  public void write(Path staging) {
    Path file = staging.resolve(FILE);
    String text = surroundings + "\n" + new Gson().toJson(pages) + "\n";
    try {
      if (surroundings.isEmpty()) {
        Files.deleteIfExists(file);
      } else if (!Files.isRegularFile(file) || !Files.readString(file).equals(text)) {
        Path draft = staging.resolve(FILE + "." + ProcessHandle.current().pid());
        Files.write(draft, text.getBytes(UTF_8));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      // Nothing depends on it.
      return;
    }
  }
}
