package io.github.otelfeedback.status;

import io.github.otelfeedback.value.SessionId;
import java.util.List;

/**
 * How far a session is: in each locale, in the order of the locales, and what is due for it as
 * sentences.
 */
public record SessionStatus(
    SessionId id, boolean draft, List<Standing> standings, List<String> due) {}
