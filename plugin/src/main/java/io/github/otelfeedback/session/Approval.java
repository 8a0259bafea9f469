package io.github.otelfeedback.session;

import java.time.LocalDate;
import java.util.Optional;

/** Who approved, by role, what is published about an anonymous organization, and when. */
public record Approval(String by, LocalDate date, Optional<String> digest) {}
