package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.Sha256;

/**
 * A picture of a session: the name of its file under {@code assets/}, and its bytes as a digest.
 */
public record Picture(String name, Sha256 digest) {}
