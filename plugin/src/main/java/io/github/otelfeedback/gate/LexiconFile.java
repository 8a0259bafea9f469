package io.github.otelfeedback.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.value.SiteLocale;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A lexicon as a compressed list: one word a line, below the name of its kind.
 *
 * <p>The plugin carries one along for each locale, for projects that have no checkout of the
 * website at hand. Its first line says from which commit the words are, and under which licence.
 */
public final class LexiconFile {

  private static final String WORDS = "[words]";
  private static final String NAMES = "[names]";
  private static final String ADDRESSES = "[addresses]";

  private static final Map<SiteLocale, Lexicon> SHIPPED = new ConcurrentHashMap<>();

  private LexiconFile() {}

  /** What the plugin carries along for a locale; read once. */
  public static Lexicon shipped(SiteLocale locale) {
    return SHIPPED.computeIfAbsent(locale, LexiconFile::resource);
  }

  private static Lexicon resource(SiteLocale locale) {
    try (InputStream in = LexiconFile.class.getResourceAsStream(locale.code() + ".txt.gz")) {
      return in == null ? Lexicon.empty() : read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Lexicon read(byte[] file) throws IOException {
    Map<String, Set<String>> lists = new TreeMap<>();
    Set<String> list = new TreeSet<>();
    for (String line : text(file).lines().skip(1).toList()) {
      if (line.equals(WORDS) || line.equals(NAMES) || line.equals(ADDRESSES)) {
        list = lists.computeIfAbsent(line, name -> new TreeSet<>());
      } else {
        list.add(line);
      }
    }
    return new Lexicon(
        lists.getOrDefault(WORDS, Set.of()),
        lists.getOrDefault(NAMES, Set.of()),
        lists.getOrDefault(ADDRESSES, Set.of()));
  }

  /** The text of such a file. */
  public static String text(byte[] file) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** The file of a lexicon; the same words give the same bytes. */
  public static byte[] write(String source, Lexicon lexicon) throws IOException {
    StringBuilder text = new StringBuilder(source).append('\n');
    append(text, WORDS, lexicon.words());
    append(text, NAMES, lexicon.names());
    append(text, ADDRESSES, lexicon.addresses());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.toString().getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void append(StringBuilder text, String name, Set<String> list) {
    text.append(name).append('\n');
    list.forEach(one -> text.append(one).append('\n'));
  }
}
