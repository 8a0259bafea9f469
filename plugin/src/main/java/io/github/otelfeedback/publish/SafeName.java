package io.github.otelfeedback.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names of files that every file system keeps apart and can hold.
 *
 * <p>Reserved names and characters are those of Windows ("Naming Files, Paths, and Namespaces" of
 * its documentation); they are refused everywhere, because somebody will check the website out
 * there.
 */
final class SafeName {

  private static final Pattern RESERVED =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BAD = Pattern.compile("[\\p{Cntrl}<>:\"|?*\\\\/]|[. ]$|^ ");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PATH = 230;

  private SafeName() {}

  /** Whether a site path of ours can stand on every file system. */
  static boolean isSafe(String sitePath) {
    String[] names = sitePath.split("/", -1);
    if (names.length < 3 || !names[0].equals("content") || sitePath.length() > LONGEST_PATH) {
      return false;
    }
    for (String name : names) {
      if (!isSafeName(name)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSafeName(String name) {
    return !name.isEmpty()
        && !RESERVED.matcher(name).matches()
        && !BAD.matcher(name).find()
        && (!name.startsWith(".") || name.equals(".otel-feedback.lock"))
        && Normalizer.isNormalized(name, Normalizer.Form.NFC)
        && name.getBytes(UTF_8).length <= LONGEST_NAME;
  }
}
