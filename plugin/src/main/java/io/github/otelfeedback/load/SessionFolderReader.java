package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.problem.Severity;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out which sessions there are, and which files belong to each. */
final class SessionFolderReader {

  /** A name that can only be meant as a locale may be printed. */
  private static final Pattern LOCALE_FILE = Pattern.compile("[a-z]{2,3}(-[A-Za-z]{2,4})?\\.md");

  private static final Pattern PICTURE =
      Pattern.compile(
          "(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])\\.)(?=.{5,80}$)"
              + "[a-z0-9]+([._-][a-z0-9]+)*\\.(png|jpg|jpeg|svg|webp|gif)");

  private final List<Problem> problems;
  private final Optional<SessionId> without;

  SessionFolderReader(List<Problem> problems, Optional<SessionId> without) {
    this.problems = problems;
    this.without = without;
  }

  /** The sessions of a folder, by id. */
  List<SessionFolder> read(Path path, String printed) {
    Directory directory = Directory.list(path, printed, problems);
    List<SessionFolder> folders = new ArrayList<>();
    for (Directory.Entry entry : directory.entries()) {
      if (entry.isLink()) {
        link(directory, entry);
      } else if (entry.isFolder()) {
        session(directory, entry, folders);
      } else if (!entry.name().equals("series.yaml") && !entry.name().equals("README.md")) {
        unknown(directory, entry, "Sessions are folders; beside them only series.yaml counts.");
      }
    }
    return folders;
  }

  private void session(Directory sessions, Directory.Entry entry, List<SessionFolder> folders) {
    Parsed<SessionId> id = SessionId.parse(entry.name());
    if (id instanceof Parsed.Refused<SessionId> refused) {
      problems.add(sessions.error(entry, refused.rule(), refused.message(), refused.next()));
    }
    id.toOptional()
        .filter(known -> !without.equals(Optional.of(known)))
        .map(known -> files(known, Directory.list(entry.path(), sessions.named(entry), problems)))
        .ifPresent(folders::add);
  }

  private SessionFolder files(SessionId id, Directory directory) {
    Map<SiteLocale, Path> writeUps = new EnumMap<>(SiteLocale.class);
    List<Picture> pictures = new ArrayList<>();
    for (Directory.Entry entry : directory.entries()) {
      if (entry.isLink()) {
        link(directory, entry);
      } else if (entry.isFolder() && entry.name().equals("assets")) {
        pictures(Directory.list(entry.path(), directory.named(entry), problems), pictures);
      } else if (entry.name().endsWith(".md")) {
        writeUp(directory, entry, writeUps);
      } else if (!entry.name().equals("session.yaml")) {
        unknown(
            directory,
            entry,
            "A session has session.yaml, one .md file for each locale, and assets/.");
      }
    }
    return new SessionFolder(id, directory.path(), directory.printed(), writeUps, pictures);
  }

  private void writeUp(Directory directory, Directory.Entry entry, Map<SiteLocale, Path> writeUps) {
    String code = entry.name().substring(0, entry.name().length() - ".md".length());
    Parsed<SiteLocale> locale = SiteLocale.parse(code);
    if (locale instanceof Parsed.Refused<SiteLocale> refused) {
      problems.add(
          LOCALE_FILE.matcher(entry.name()).matches()
              ? refused.at(Place.startOf(directory.named(entry)))
              : directory.error(entry, refused.rule(), refused.message(), refused.next()));
    }
    locale.toOptional().ifPresent(known -> writeUps.put(known, entry.path()));
  }

  private void pictures(Directory directory, List<Picture> pictures) {
    for (Directory.Entry entry : directory.entries()) {
      if (entry.isLink()) {
        link(directory, entry);
      } else if (entry.isFile() && PICTURE.matcher(entry.name()).matches()) {
        new PictureReader().read(directory, entry, problems).ifPresent(pictures::add);
      } else {
        problems.add(
            directory.error(
                entry,
                "bad-picture",
                "This is not a picture that a post can show.",
                "Name it with lower-case letters, digits and hyphens, and .png, .jpg, .jpeg, .svg,"
                    + " .webp or .gif, directly in assets/."));
      }
    }
  }

  private void link(Directory directory, Directory.Entry entry) {
    problems.add(
        directory.error(
            entry, "link", "This is a symbolic link.", "Put the file or folder itself here."));
  }

  private void unknown(Directory directory, Directory.Entry entry, String next) {
    problems.add(
        directory.problem(
            entry, Severity.WARNING, "unknown-file", "Nothing reads this file.", next));
  }
}
