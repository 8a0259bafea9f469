package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.DisclosedApproval;
import io.github.otelfeedback.disclose.DisclosedFacts;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.format.PageText;
import io.github.otelfeedback.format.PageWriter;
import io.github.otelfeedback.gate.Approved;
import io.github.otelfeedback.gate.Author;
import io.github.otelfeedback.gate.PageGate;
import io.github.otelfeedback.gate.Part;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks of the finished pages whether anything on them nobody approved by name. */
record NameGate(OwnWords own) {

  /** The problems of all pages, those of sessions with nothing to hide left out. */
  List<Problem> problems(List<Page> pages, Disclosed disclosed) {
    Map<SessionId, Author> anonymous = anonymous(disclosed);
    List<Problem> problems = new ArrayList<>();
    for (SiteLocale locale : SiteLocale.values()) {
      List<Page> here =
          pages.stream()
              .filter(page -> page.path().locale() == locale && isAbout(page, anonymous))
              .toList();
      if (!here.isEmpty()) {
        PageGate gate = new PageGate(locale, own.of(locale));
        problems.addAll(
            here.parallelStream()
                .flatMap(page -> problems(gate, page, anonymous).stream())
                .toList());
      }
    }
    return problems;
  }

  private static List<Problem> problems(
      PageGate gate, Page page, Map<SessionId, Author> anonymous) {
    PageText text = new PageWriter().write(page);
    List<Part> parts =
        text.spans().stream()
            .flatMap(
                span ->
                    span.session().map(anonymous::get).stream()
                        .map(author -> new Part(span.firstLine(), span.lastLine(), author)))
            .toList();
    return gate.problems(page.path().inSite(), text.text(), parts);
  }

  private static Author author(AnonymousSession session) {
    List<String> approved = session.approval().map(DisclosedApproval::words).orElse(List.of());
    Stream<String> texts = session.facts().texts().values().stream().flatMap(NameGate::written);
    return Author.of(
        new Approved(approved), Stream.concat(texts, addresses(session.facts())).toList());
  }

  /** The address of its own post tells no more than the folder of the record does. */
  private static Stream<String> addresses(DisclosedFacts facts) {
    return Stream.of(facts.id().text(), address(facts.publication()));
  }

  private static String address(Publication publication) {
    if (publication instanceof Publication.Blog blog) {
      return blog.slug().text();
    }
    return publication instanceof Publication.Existing existing ? existing.post().text() : "";
  }

  private static Stream<String> written(DisclosedText text) {
    return Stream.of(
            Stream.of(text.title(), text.linkTitle(), text.topic(), text.description())
                .flatMap(Optional::stream),
            text.findings().values().stream(),
            text.people().values().stream(),
            Stream.of(text.body()))
        .flatMap(texts -> texts);
  }

  private static boolean isAbout(Page page, Map<SessionId, Author> sessions) {
    return page.body().stream()
        .anyMatch(fragment -> fragment.session().filter(sessions::containsKey).isPresent());
  }

  private static Map<SessionId, Author> anonymous(Disclosed disclosed) {
    Map<SessionId, Author> anonymous = new LinkedHashMap<>();
    for (DisclosedSession session : disclosed.sessions()) {
      if (session instanceof AnonymousSession one) {
        anonymous.put(one.facts().id(), author(one));
      }
    }
    return anonymous;
  }
}
