package io.github.otelfeedback.audit;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at one staged file: its path first, then its bytes. */
record EntryAudit(StagedEntry entry, int ordinal, List<Needle> needles, Identities identities) {

  private static final List<String> PICTURES = List.of(".png", ".jpg", ".jpeg", ".webp", ".gif");

  List<Problem> problems() {
    if (entry.action() == StagedEntry.Action.REMOVE) {
      return List.of();
    }
    List<Problem> inPath = found(entry.path(), "#" + ordinal + " in order of paths");
    return inPath.isEmpty() ? inBytes() : inPath;
  }

  private List<Problem> inBytes() {
    try {
      return isPicture() ? List.of() : found(text(), entry.path());
    } catch (CharacterCodingException e) {
      return List.of(unreadable("not-text", "This file is not UTF-8 text."));
    } catch (IOException e) {
      return List.of(unreadable("unreadable", "This file could not be read again."));
    }
  }

  private String text() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(entry.file()));
    return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
  }

  private boolean isPicture() {
    String path = entry.path().toLowerCase(Locale.ROOT);
    return PICTURES.stream().anyMatch(path::endsWith);
  }

  private Problem unreadable(String rule, String message) {
    return Problem.error(
        Place.startOf(entry.path()), rule, message, "Nothing is written until it can be read.");
  }

  private List<Problem> found(String text, String shown) {
    List<Squeezed> views = Views.of(text);
    return needles.stream().flatMap(needle -> found(needle, views, shown)).distinct().toList();
  }

  private Stream<Problem> found(Needle needle, List<Squeezed> views, String shown) {
    return views.stream()
        .flatMap(view -> needle.lines(view).boxed())
        .filter(line -> leaks(needle, line))
        .map(line -> leak(needle, shown, line));
  }

  /** A part of a page may say what the session that it comes from discloses itself. */
  private boolean leaks(Needle needle, int line) {
    Optional<SessionId> session = session(line);
    boolean told = session.filter(own -> identities.tells(own, needle.withheld())).isPresent();
    return needle.countsIn(session) && !told;
  }

  private Optional<SessionId> session(int line) {
    return entry.origins().stream()
        .filter(origin -> origin.firstLine() <= line && line <= origin.lastLine())
        .findFirst()
        .flatMap(Origin::session);
  }

  private static Problem leak(Needle needle, String shown, int line) {
    return Problem.error(
        new Place(shown, line, 1),
        "withheld",
        "Something that session " + needle.withheld().session() + " withholds stands here.",
        "Take it out of the text of the record that this line comes from.");
  }
}
