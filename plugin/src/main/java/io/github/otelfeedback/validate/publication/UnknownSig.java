package io.github.otelfeedback.validate.publication;

import io.github.otelfeedback.fact.SigRegistry;
import io.github.otelfeedback.problem.NearMiss;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.value.SigKey;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A SIG is one of the registry. */
public final class UnknownSig implements SessionRule {

  private final SigRegistry sigs;

  public UnknownSig(SigRegistry sigs) {
    this.sigs = sigs;
  }

  @Override
  public String name() {
    return "unknown-sig";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    Stream<Problem> sponsoring =
        Posts.generated(session)
            .flatMap(blog -> unknown(blog.sig(), session.places().of("blog.sig")));
    Stream<Problem> receiving =
        IntStream.range(0, session.findings().size())
            .boxed()
            .flatMap(
                i ->
                    unknown(
                        session.findings().get(i).sig(),
                        session.places().of("findings[" + i + "].sig")));
    return Stream.concat(sponsoring, receiving);
  }

  private Stream<Problem> unknown(Optional<SigKey> sig, Place place) {
    return sig.stream()
        .filter(key -> sigs.find(key).isEmpty())
        .map(key -> error(place, "There is no SIG with this key.", hint(key)));
  }

  private String hint(SigKey key) {
    return new NearMiss(sigs.keys())
        .nearest(key.text())
        .map(near -> "Did you mean `" + near + "`?")
        .orElse("Take the key from the registry of SIGs, for example `collector`.");
  }
}
