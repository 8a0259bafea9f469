package io.github.otelfeedback.fact;

import io.github.otelfeedback.value.SigKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The Special Interest Groups as the community's repository listed them at one commit.
 *
 * <p>Source: {@code workstreams.yml} of the repository, whose ids are the keys. The order is that
 * of the file.
 */
public record SigRegistry(String repository, String commit, LocalDate date, List<Sig> sigs) {

  /** The group of this key, if there is one. */
  public Optional<Sig> find(SigKey key) {
    return sigs.stream().filter(sig -> sig.key().equals(key)).findFirst();
  }

  /** All keys as text, in order: the vocabulary for near misses. */
  public List<String> keys() {
    return sigs.stream().map(sig -> sig.key().text()).toList();
  }
}
