package io.github.otelfeedback.load;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file as text: strict UTF-8 without a byte order mark, at most {@value #LIMIT} bytes.
 *
 * <p>CR LF becomes LF. What cannot be read is a problem at its place, never an exception.
 */
final class TextReader {

  static final int LIMIT = 1_000_000;

  private static final String AS_UTF_8 = "Save the file as UTF-8 without a byte order mark (BOM).";

  private final List<Problem> problems;
  private final Fingerprint files;

  TextReader(List<Problem> problems) {
    this(problems, new Fingerprint());
  }

  /** A reader that adds what it reads to a digest, sound or not. */
  TextReader(List<Problem> problems, Fingerprint files) {
    this.problems = problems;
    this.files = files;
  }

  /** The text of a file whose places are printed under this name. */
  Optional<Source> read(Path path, String file) {
    Place start = Place.startOf(file);
    try {
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        return refuse(start, "not-a-file", "This is not a plain file.", "Put a plain file here.");
      }
      byte[] bytes = bytes(path);
      files.add(file).add(bytes);
      return decode(bytes, file);
    } catch (IOException e) {
      return refuse(
          start, "unreadable", "This file cannot be read.", "Check that it may be read by you.");
    }
  }

  private static byte[] bytes(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(LIMIT + 1);
    }
  }

  /** The text of these bytes, or a problem with them. */
  Optional<Source> decode(byte[] bytes, String file) {
    Place start = Place.startOf(file);
    if (bytes.length > LIMIT) {
      return refuse(
          start, "too-big", "This file has more than a million bytes.", "Split or shorten it.");
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return refuse(start, "bom", "The file starts with a byte order mark.", AS_UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return refuse(start, "not-utf-8", "The file is UTF-16 and not UTF-8.", AS_UTF_8);
    }
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    boolean whole = decode(ByteBuffer.wrap(bytes), decoded);
    String text = decoded.flip().toString();
    if (!whole) {
      return refuse(end(file, text), "not-utf-8", "Here is a byte that is not UTF-8.", AS_UTF_8);
    }
    return checked(new Source(file, 1, text.replace("\r\n", "\n")));
  }

  private static boolean decode(ByteBuffer bytes, CharBuffer text) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(bytes, text, true);
    return !result.isError();
  }

  private Optional<Source> checked(Source source) {
    if (source.text().isBlank()) {
      return refuse(
          source.start(), "empty-file", "The file is empty.", "Fill it in, or remove it.");
    }
    return isClean(source) ? Optional.of(source) : Optional.empty();
  }

  /** Names the first forbidden character of each line. */
  private boolean isClean(Source source) {
    if (ForbiddenCharacters.firstIn(source.text()) < 0) {
      return true;
    }
    List<String> lines = source.lines();
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line);
      int at = ForbiddenCharacters.firstIn(text);
      if (at >= 0) {
        Place place = source.at(line, text.codePointCount(0, at));
        problems.add(ForbiddenCharacters.problem(place, text.codePointAt(at)));
      }
    }
    return false;
  }

  private static Place end(String file, String text) {
    String read = text.replace("\r\n", "\n");
    int start = read.lastIndexOf('\n') + 1;
    int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
    return new Place(file, line, read.codePointCount(start, read.length()) + 1);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private Optional<Source> refuse(Place place, String rule, String message, String next) {
    problems.add(Problem.error(place, rule, message, next));
    return Optional.empty();
  }
}
