package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.Sha256;
import java.util.List;

/**
 * A picture of a session: the name of its file under {@code assets/}, its bytes as a digest, and
 * what the file holds beside what is seen, each once and in the order of {@link Extra}.
 */
public record Picture(String name, Sha256 digest, List<Extra> extras) {}
