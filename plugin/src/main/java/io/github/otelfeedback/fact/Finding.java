package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.IssueUrl;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SigKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that a SIG can learn from a session; its text stands in the write-ups by id. */
public record Finding(
    Key id,
    Kind kind,
    boolean actionable,
    Optional<SigKey> sig,
    List<IssueUrl> issues,
    List<IssueUrl> duplicates,
    List<LocalDate> followUp) {

  /** The id of the heading above the findings of a post; no heading of an author may have it. */
  public static final String HEADING_ID = "session-feedback";

  /** The four headings under which the SIG collects feedback. */
  public enum Kind {
    USE_CASE,
    WENT_WELL,
    NEEDS_IMPROVEMENT,
    ADOPTION;

    /** The key of the kind in records and message bundles. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of its heading in a post; no heading of an author may have it. */
    public String headingId() {
      return "session-" + key();
    }
  }
}
