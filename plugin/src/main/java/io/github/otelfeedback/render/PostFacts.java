package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedOrganization;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of a session below the introduction of its post: labels with linked values. */
final class PostFacts {

  private final LocalizedSession session;
  private final Messages messages;
  private final SessionFacts facts;
  private final List<PostView.Line> lines = new ArrayList<>();

  PostFacts(LocalizedSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
    this.facts = new SessionFacts(session, messages);
  }

  List<PostView.Line> lines() {
    add(Optional.of(messages.text("facts.series", "series", series(session.facts().series()))));
    add(facts.event().map(event -> messages.text("facts.event", "event", inline(event))));
    add(subject());
    add(people(Role.GUEST));
    add(people(Role.HOST));
    add(facts.held());
    add(facts.published());
    add(facts.language(session.locale().code()));
    return List.copyOf(lines);
  }

  private void add(Optional<String> line) {
    line.map(PostView.Line::new).ifPresent(lines::add);
  }

  /** The series at its name of the time, linked to its playlist or else its page. */
  private String series(Series series) {
    String name = inline(facts.series());
    return series
        .playlist()
        .map(Playlist::address)
        .or(() -> series.page().map(Object::toString))
        .map(address -> "[" + name + "](" + address + ")")
        .orElse(name);
  }

  private Optional<String> subject() {
    if (facts.isUnnamed()) {
      return Optional.of(
          facts
              .sector()
              .map(sector -> messages.text("facts.unnamed-of-sector", "sector", sector))
              .orElseGet(() -> messages.text("facts.unnamed")));
    }
    return facts.isGroup()
        ? Optional.of(messages.text("facts.group"))
        : facts
            .organization()
            .map(some -> messages.text("facts.organization", "organization", linked(some)));
  }

  private static String linked(DisclosedOrganization organization) {
    String name = inline(organization.name());
    return organization.url().map(url -> "[" + name + "](" + url + ")").orElse(name);
  }

  private Optional<String> people(Role role) {
    People people = new People(session, messages);
    List<String> introduced = people.introduced(role);
    String label = role == Role.GUEST ? "facts.guests" : "facts.hosts";
    return introduced.isEmpty()
        ? Optional.empty()
        : Optional.of(people.labelled(label, introduced));
  }

  private static String inline(String text) {
    return MarkdownText.inline(text);
  }
}
