package io.github.otelfeedback.disclose;

import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;

/** What may be known about one session: with its organization, or without. */
public sealed interface DisclosedSession permits NamedSession, AnonymousSession {

  /** The same session with other facts. */
  DisclosedSession with(DisclosedFacts other);

  /** What is told in either case. */
  DisclosedFacts facts();

  /** The people who may be named, in the order of the record. */
  List<DisclosedPerson> people();

  /** The recording as far as it may be shown. */
  DisclosedRecording recording();

  /** The same session with its row in the index only. */
  DisclosedSession withoutPost();

  /** The same session with these texts in place of its own. */
  default DisclosedSession with(Map<SiteLocale, DisclosedText> texts) {
    return with(facts().with(texts));
  }
}
