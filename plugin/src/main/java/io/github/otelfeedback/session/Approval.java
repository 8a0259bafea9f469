package io.github.otelfeedback.session;

import io.github.otelfeedback.fact.Attribute;
import io.github.otelfeedback.value.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who approved, by role, what is published about an anonymous organization, and when.
 *
 * <p>The digest says what exactly was approved. Words, pictures by the digest of their bytes, and
 * attributes are those that need to be approved one by one.
 */
public record Approval(
    String by,
    LocalDate date,
    Optional<Sha256> digest,
    List<String> words,
    List<Sha256> pictures,
    List<Attribute> attributes) {}
