package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.PlaylistId;
import io.github.otelfeedback.value.SitePath;
import java.util.List;
import java.util.Optional;

/** A series of sessions with the names that it has had, oldest first and at least one. */
public record Series(
    Key key, List<Name> names, Optional<PlaylistId> playlist, Optional<SitePath> page) {

  /** A name and the date from which it was used. */
  public record Name(String name, PartialDate from) {}

  /** The name that was in use at a date; the oldest one for anything before it. */
  public String nameAt(PartialDate date) {
    return names.stream()
        .filter(name -> !name.from().earliest().isAfter(date.latest()))
        .reduce((earlier, later) -> later)
        .orElse(names.get(0))
        .name();
  }

  /** The name in use today. */
  public String currentName() {
    return names.get(names.size() - 1).name();
  }
}
