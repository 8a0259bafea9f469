package io.github.otelfeedback.audit;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found in one file of a folder, or why it could not be read. */
record FileScan(
    List<Finding> findings, Optional<Problem> fault, long bytes, Optional<String> binary) {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt(Finding::line)
          .thenComparing(Finding::layer)
          .thenComparing(Finding::tier);

  /** Path first: one that tells is not shown. */
  static FileScan of(FolderFile file, Look look) {
    Stream<Finding> inPath =
        findings(file.path(), Optional.empty(), file, look, session(file, "", look));
    List<Finding> telling = inPath.sorted(BY_PLACE).limit(1).toList();
    Optional<String> shown = Optional.of(file.path()).filter(path -> telling.isEmpty());
    try {
      return file.read()
          .map(content -> of(content, telling, shown, file, look))
          .orElseGet(
              () -> faulty(telling, "not-text", "This file is not UTF-8 text.", file, shown));
    } catch (IOException e) {
      return faulty(telling, "unreadable", "This file cannot be read.", file, shown);
    }
  }

  private static FileScan of(
      FolderFile.Content content,
      List<Finding> telling,
      Optional<String> shown,
      FolderFile file,
      Look look) {
    Optional<SessionId> session = session(file, content.text(), look);
    Stream<Finding> inText = findings(content.text(), shown, file, look, session);
    Stream<Finding> placed = content.binary() ? inText.map(FileScan::withoutLine) : inText;
    return new FileScan(
        Stream.concat(telling.stream(), placed).sorted(BY_PLACE).distinct().toList(),
        Optional.empty(),
        content.bytes(),
        shown.filter(path -> content.binary()));
  }

  /** The runs of a binary file have no lines of their own. */
  private static Finding withoutLine(Finding one) {
    return new Finding(one.tier(), one.layer(), one.file(), one.ordinal(), 1, one.context());
  }

  private static Optional<SessionId> session(FolderFile file, String text, Look look) {
    return look.belonging().of(file.path(), text);
  }

  private static Stream<Finding> findings(
      String text,
      Optional<String> shown,
      FolderFile file,
      Look look,
      Optional<SessionId> session) {
    return look.at(file.path(), text, line -> session).stream()
        .map(
            seen ->
                new Finding(
                    seen.withheld().tier(),
                    seen.layer(),
                    shown,
                    file.ordinal(),
                    seen.line(),
                    seen.context()));
  }

  private static FileScan faulty(
      List<Finding> findings,
      String rule,
      String message,
      FolderFile file,
      Optional<String> shown) {
    Place place = Place.startOf(shown.orElse("#" + file.ordinal() + " in order of paths"));
    String next = "Nobody knows what it says until it can be read: repair it or take it away.";
    Problem problem = Problem.error(place, rule, message, next);
    return new FileScan(findings, Optional.of(problem), 0, Optional.empty());
  }
}
