package io.github.otelfeedback.site;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Lock.Entry;
import io.github.otelfeedback.site.Lock.Pin;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A lock as text: a heading with the version of the format, then a line for each file, sorted.
 *
 * <p>A line is path, blob, session, inputs, pin, English blob and a check word over the rest of the
 * line, each separated by a space, {@code -} for what is absent. The check word tells a line that
 * somebody changed; because it covers one line only, Git can merge two locks line by line.
 */
public final class LockText {

  static final String HEADING =
      "# otel-feedback lock, version 1: the files that the tool owns. Not to be edited.";

  private static final String HEX = "([0-9a-f]{40})";
  private static final Pattern LINE =
      Pattern.compile(
          "(?<rest>(?<path>\\S+) "
              + "(?<blob>HEX) (?<session>\\S+) (?<inputs>\\S+) (?<pin>HEX|-) (?<english>HEX|-))"
                  .replace("HEX", HEX)
              + " (?<check>[0-9a-f]{8})");
  private static final Pattern CONFLICT = Pattern.compile("(<<<<<<<|=======|>>>>>>>|\\|{7}).*");

  private LockText() {}

  /** The text of a lock, ending in a line end. */
  public static String write(Lock lock) {
    return lock.entries().values().stream()
        .map(LockText::line)
        .collect(Collectors.joining("\n", HEADING + "\n", "\n"));
  }

  private static String line(Entry entry) {
    String rest =
        String.join(
            " ",
            entry.path(),
            entry.blob().hex(),
            entry.session().map(SessionId::text).orElse("-"),
            entry.inputs(),
            entry.pin().map(pin -> pin.commit().hex()).orElse("-"),
            entry.pin().map(pin -> pin.english().hex()).orElse("-"));
    return rest + " " + check(rest);
  }

  private static String check(String rest) {
    return BlobId.of(rest).hex().substring(0, 8);
  }

  /**
   * Reads a lock; each line that is not as the tool wrote it becomes a problem.
   *
   * @param file how messages name the file
   */
  static Lock read(SiteLocale locale, String file, String text, List<Problem> problems) {
    List<String> lines = text.replace("\r\n", "\n").lines().toList();
    Map<String, Entry> entries = new TreeMap<>();
    if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
      problems.add(otherVersion(file));
      return Lock.of(locale, List.of());
    }
    for (int i = 1; i < lines.size(); i++) {
      Optional<Entry> entry = entry(lines.get(i), locale);
      if (entry.isEmpty() || entries.put(entry.get().path(), entry.get()) != null) {
        problems.add(broken(new Place(file, i + 1, 1), lines.get(i)));
      }
    }
    return Lock.of(locale, entries.values());
  }

  private static Optional<Entry> entry(String line, SiteLocale locale) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()
        || !check(parts.group("rest")).equals(parts.group("check"))
        || !parts.group("path").startsWith("content/" + locale.code() + "/")
        || parts.group("pin").equals("-") != parts.group("english").equals("-")) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            parts.group("path"),
            new BlobId(parts.group("blob")),
            SessionId.parse(parts.group("session")).toOptional(),
            parts.group("inputs"),
            pin(parts.group("pin"), parts.group("english"))));
  }

  private static Optional<Pin> pin(String commit, String english) {
    return commit.equals("-")
        ? Optional.empty()
        : Optional.of(new Pin(new CommitId(commit), new BlobId(english)));
  }

  private static Problem otherVersion(String file) {
    return Problem.error(
        Place.startOf(file),
        "lock-version",
        "This is not a lock of the version that this plugin reads.",
        "Restore the file from version control, or use the version of the plugin that wrote it.");
  }

  private static Problem broken(Place place, String line) {
    return Problem.error(
        place,
        "broken-lock",
        "This line of the lock is not as the tool wrote it, or stands there twice.",
        CONFLICT.matcher(line).matches()
            ? "Resolve the merge: keep the lines of both sides, one for each path."
            : "Restore the file from version control.");
  }
}
