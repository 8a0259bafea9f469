package io.github.otelfeedback.audit;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The readable runs of bytes that are no text, such as the metadata of a picture. */
final class Printable {

  private static final Pattern RUN = Pattern.compile("[\\p{Print}\\u0080-\\u00FF]{4,}");

  private Printable() {}

  /** Wide characters have a zero in every other byte. */
  static String of(byte[] bytes) {
    String narrow = new String(bytes, StandardCharsets.ISO_8859_1);
    String wide = narrow.replaceAll("([\\u0020-\\u00FF])\\u0000", "$1");
    return runs(narrow) + "\n" + runs(wide);
  }

  private static String runs(String text) {
    return RUN.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"));
  }
}
