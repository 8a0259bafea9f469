package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.DisclosedOrganization;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.NamedSession;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.localize.DateWords;
import io.github.otelfeedback.localize.LanguageWords;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.LanguageTag;
import io.github.otelfeedback.value.PartialDate;
import java.util.List;
import java.util.Optional;

/** The facts of a session in the words of a locale, each absent where it is not told. */
final class SessionFacts {

  private final LocalizedSession session;
  private final Messages messages;
  private final DateWords dates;

  SessionFacts(LocalizedSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    this.dates = new DateWords(messages);
  }

  /**
   * The date under which the session is listed: when it was held, or when its video came out where
   * only that is known.
   */
  static Optional<PartialDate> date(LocalizedSession session) {
    Optional<PartialDate> published = session.session().recording().published();
    When when = session.facts().when();
    return when.basis() == When.Basis.UPLOADED
        ? published.or(when::held)
        : when.held().or(() -> published);
  }

  /** The name of the series at that time; the plain text of the locale's words for it. */
  String series() {
    String name =
        date(session)
            .map(session.facts().series()::nameAt)
            .orElseGet(session.facts().series()::currentName);
    return messages.find("names." + name).orElse(name);
  }

  Optional<String> event() {
    return session.facts().event();
  }

  Optional<DisclosedOrganization> organization() {
    return session.session() instanceof NamedSession named
        ? named.organization()
        : Optional.empty();
  }

  boolean isUnnamed() {
    return session.session() instanceof AnonymousSession;
  }

  boolean isGroup() {
    return session.session() instanceof NamedSession named && named.group();
  }

  /** The sector of an organization that is not named. */
  Optional<String> sector() {
    DisclosedSession disclosed = session.session();
    Optional<Key> key =
        disclosed instanceof AnonymousSession anonymous ? anonymous.sector() : Optional.empty();
    return key.flatMap(sector -> messages.find("sectors." + sector));
  }

  /** When it took place or was announced to; absent where only the day of the video is known. */
  Optional<String> held() {
    When when = session.facts().when();
    String label = when.basis() == When.Basis.ANNOUNCED ? "facts.announced" : "facts.held";
    return when.held()
        .filter(date -> when.basis() != When.Basis.UPLOADED)
        .map(date -> messages.text(label, "date", dates.of(date)));
  }

  /** When the video came out. */
  Optional<String> published() {
    When when = session.facts().when();
    return session
        .session()
        .recording()
        .published()
        .or(() -> when.held().filter(date -> when.basis() == When.Basis.UPLOADED))
        .map(date -> messages.text("facts.published", "date", dates.of(date)));
  }

  /** The languages of the conversation, unless they are the one that goes without saying. */
  Optional<String> language(String understood) {
    List<LanguageTag> languages = session.facts().languages();
    boolean same = languages.stream().allMatch(language -> language.text().equals(understood));
    return same
        ? Optional.empty()
        : Optional.of(
            messages.text("facts.language", "language", new LanguageWords(messages).of(languages)));
  }
}
