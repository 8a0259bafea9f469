package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.IssueUrl;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SigKey;
import java.time.LocalDate;
import java.util.List;
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

  /** The four headings under which the SIG collects feedback. */
  public enum Kind {
    USE_CASE,
    WENT_WELL,
    NEEDS_IMPROVEMENT,
    ADOPTION
  }
}
