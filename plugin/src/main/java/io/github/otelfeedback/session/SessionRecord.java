package io.github.otelfeedback.session;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Material;
import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.value.LanguageTag;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One session as its author recorded it: facts, private identities and texts.
 *
 * <p>Nothing right of {@code disclose} sees it. The write-ups are in the order of the locales; the
 * pictures are the files under {@code assets/}, sorted by name.
 */
public record SessionRecord(
    SessionId id,
    State state,
    When when,
    Series series,
    Optional<String> event,
    List<LanguageTag> languages,
    SiteLocale original,
    Subject subject,
    List<Person> people,
    Optional<Approval> approval,
    List<Redaction> redactions,
    Recording recording,
    List<Finding> findings,
    Publication publication,
    List<Material> links,
    Map<SiteLocale, WriteUp> writeUps,
    List<Picture> pictures,
    Places places) {

  /** How far the record is. */
  public enum State {
    /** May be previewed, never published; consent and blog metadata may still be missing. */
    DRAFT,
    /** May be published as far as consent and approval go. */
    READY
  }

  /** The same record with nothing redacted, for those who work on its files. */
  public SessionRecord unredacted() {
    return new SessionRecord(
        id,
        state,
        when,
        series,
        event,
        languages,
        original,
        subject,
        people,
        approval,
        List.of(),
        recording,
        findings,
        publication,
        links,
        writeUps,
        pictures,
        places);
  }

  /** Prints as the neutral id alone. */
  @Override
  public String toString() {
    return id.text();
  }
}
