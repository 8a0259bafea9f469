package io.github.otelfeedback.session;

import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a session in one locale.
 *
 * <p>The body is Markdown from {@code ##} down with LF line ends, and starts at line {@code
 * bodyLine} of the file. Findings and people are by id, in the order of the file.
 */
public record WriteUp(
    SiteLocale locale,
    String file,
    Optional<String> title,
    Optional<String> linkTitle,
    Optional<String> topic,
    Optional<String> description,
    Map<Key, String> findings,
    Map<Key, String> people,
    Optional<Translation> translation,
    Map<String, String> segments,
    List<String> keep,
    int bodyLine,
    String body,
    Places places) {

  /** The same write-up with another body. */
  public WriteUp withBody(String other) {
    return new WriteUp(
        locale,
        file,
        title,
        linkTitle,
        topic,
        description,
        findings,
        people,
        translation,
        segments,
        keep,
        bodyLine,
        other,
        places);
  }

  /** Prints as the name of its file alone. */
  @Override
  public String toString() {
    return file;
  }
}
