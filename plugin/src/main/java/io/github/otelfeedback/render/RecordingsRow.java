package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedOrganization;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the row of a session in the index.
 *
 * <p>The topic leads where somebody wrote it in the language of the page. Elsewhere the series and
 * the organization lead, so that no page mixes languages.
 */
final class RecordingsRow {

  private final Templates templates;
  private final Website website;
  private final Messages messages;

  RecordingsRow(Templates templates, Website website, Messages messages) {
    this.templates = templates;
    this.website = website;
    this.messages = messages;
  }

  String render(LocalizedSession session) {
    Optional<String> topic = session.text().flatMap(DisclosedText::topic).map(MarkdownText::inline);
    String about = about(session);
    List<String> details =
        Stream.concat(topic.map(some -> about).stream(), details(session)).toList();
    return templates.fill(
        "recordings-row.mustache",
        messages,
        new RecordingsView.Row(
            topic.orElse(about),
            messages.facts(details),
            new RowLinks(website, messages).of(session)));
  }

  private String about(LocalizedSession session) {
    SessionFacts facts = new SessionFacts(session, messages);
    Stream<Optional<String>> about =
        Stream.of(Optional.of(facts.series()), facts.event(), organization(facts));
    return messages.facts(about.flatMap(Optional::stream).map(MarkdownText::inline).toList());
  }

  private Optional<String> organization(SessionFacts facts) {
    if (facts.isUnnamed()) {
      return Optional.of(
          facts
              .sector()
              .map(sector -> messages.text("recordings.unnamed-of-sector", "sector", sector))
              .orElseGet(() -> messages.text("recordings.unnamed")));
    }
    return facts.isGroup()
        ? Optional.of(messages.text("recordings.group"))
        : facts.organization().map(DisclosedOrganization::name);
  }

  private Stream<String> details(LocalizedSession session) {
    SessionFacts facts = new SessionFacts(session, messages);
    return Stream.of(
            guests(session),
            facts.held().or(facts::published),
            facts.language(SiteLocale.EN.code()))
        .flatMap(Optional::stream);
  }

  private Optional<String> guests(LocalizedSession session) {
    List<String> names = new People(session, messages).names(Role.GUEST);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new People(session, messages).labelled("facts.guests", names));
  }
}
