package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.value.Fingerprint;
import io.github.otelfeedback.value.Sha256;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Digests what pages are made from, facts and texts of a session once for all locales.
 *
 * <p>Sessions in outline give the same digest whenever they are equal. Safe for several threads.
 */
final class SessionDigests {

  private final Map<DisclosedSession, String> facts =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<DisclosedText, String> texts =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<DisclosedText, String> heads =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** Of all that its post depends on. */
  String ofPost(LocalizedSession session) {
    Collection<DisclosedText> own = session.textsOfPost().values();
    Fingerprint all = start(session);
    own.forEach(text -> all.add(known(texts, text, Object::toString)));
    session
        .text()
        .filter(text -> !own.contains(text))
        .ifPresent(text -> all.add(known(texts, text, Object::toString)));
    return all.hex();
  }

  /** Of all that its row in an index depends on. */
  String ofRow(LocalizedSession session) {
    Fingerprint all = start(session);
    session
        .textsOfIndex()
        .values()
        .forEach(text -> all.add(known(heads, text, SessionDigests::head)));
    return all.hex();
  }

  private static String head(DisclosedText text) {
    return text.withoutBody().toString();
  }

  private Fingerprint start(LocalizedSession session) {
    return new Fingerprint()
        .add(known(facts, session.session(), one -> one.with(Map.of()).toString()))
        .add(session.locale().code())
        .add(session.state().segments().toString());
  }

  private static <K> String known(Map<K, String> digests, K key, Function<K, String> words) {
    String known = digests.get(key);
    if (known == null) {
      known = Sha256.of(words.apply(key)).hex();
      digests.put(key, known);
    }
    return known;
  }
}
