package io.github.otelfeedback.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Shows how a file would change, in the form that {@code git diff} and {@code patch} use. */
public final class UnifiedDifference {

  /** The difference between a file as it stands and as it would be; empty where they are equal. */
  public String of(String path, String standing, String generated) {
    RawText before = new RawText(standing.getBytes(StandardCharsets.UTF_8));
    RawText after = new RawText(generated.getBytes(StandardCharsets.UTF_8));
    EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, before, after);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(text)) {
      formatter.format(edits, before, after);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String hunks = text.toString(StandardCharsets.UTF_8);
    return hunks.isEmpty() ? "" : "--- a/" + path + "\n+++ b/" + path + "\n" + hunks;
  }
}
