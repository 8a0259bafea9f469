package io.github.otelfeedback.publish;

import io.github.otelfeedback.value.BlobId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a publication is about to do: once it is on the disk, the publication will happen.
 *
 * @param stage the name of the folder of staged files, within the staging folder
 * @param steps files to write, then the locks, then files to remove
 */
record Journal(String stage, List<Step> steps) {

  private static final String HEADING = "# otel-feedback journal, version 1";
  private static final Pattern STAGE = Pattern.compile("stage ([A-Za-z0-9-]+)");
  private static final Pattern STEP =
      Pattern.compile("([0-9]+|-) ([0-9a-f]{40}|-) ([0-9a-f]{40}|-) (content/.+)");

  /**
   * The change of one file.
   *
   * @param path its site path
   * @param staged the name of the staged file; none where the file goes
   * @param before what lies there now, if anything does; anything else is somebody's work
   * @param after what will lie there; none where the file goes
   */
  record Step(
      String path, Optional<String> staged, Optional<BlobId> before, Optional<BlobId> after) {}

  static Path in(Path staging) {
    return staging.resolve("journal");
  }

  /** Where it is written before it counts. */
  static Path draftIn(Path staging) {
    return staging.resolve("journal.new");
  }

  /** The journal as text, ending in a line end. */
  String text() {
    StringBuilder text = new StringBuilder(HEADING + "\nstage " + stage + "\n");
    for (Step step : steps) {
      text.append(step.staged().orElse("-"))
          .append(' ')
          .append(step.before().map(BlobId::hex).orElse("-"))
          .append(' ')
          .append(step.after().map(BlobId::hex).orElse("-"))
          .append(' ')
          .append(step.path())
          .append('\n');
    }
    return text.toString();
  }

  /** Reads a journal; nothing where it is none of this version. */
  static Optional<Journal> read(List<String> lines) {
    Matcher stage = STAGE.matcher(lines.size() > 1 ? lines.get(1) : "");
    if (!stage.matches() || !lines.get(0).equals(HEADING)) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      Matcher step = STEP.matcher(line);
      if (!step.matches()) {
        return Optional.empty();
      }
      steps.add(
          new Step(
              step.group(4), present(step.group(1)), blob(step.group(2)), blob(step.group(3))));
    }
    return Optional.of(new Journal(stage.group(1), List.copyOf(steps)));
  }

  private static Optional<String> present(String field) {
    return field.equals("-") ? Optional.empty() : Optional.of(field);
  }

  private static Optional<BlobId> blob(String field) {
    return present(field).map(BlobId::new);
  }
}
