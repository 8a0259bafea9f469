package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.WebUrl;
import java.util.Optional;

/**
 * When a session was held, and how that is known.
 *
 * <p>The date is absent only where the recording has a date of publication. With basis {@link
 * Basis#UPLOADED} the date merely bounds the session and is never stated as the day it took place.
 */
public record When(Optional<PartialDate> held, Basis basis, Optional<WebUrl> source) {

  /** How the date is known. */
  public enum Basis {
    /** The session itself or its post says so. */
    STATED,
    /** It was announced for that date. */
    ANNOUNCED,
    /** A list of sessions gives it. */
    LISTED,
    /** Only the date on which the video came out is known. */
    UPLOADED
  }
}
