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
import io.github.otelfeedback.page.Planned;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.Sha256;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * Asks of the pages of anonymous sessions, as they are made, whether anything on them nobody
 * approved by name.
 *
 * <p>A page that passed depends on what was asked of it, too: it is made again, and asked again,
 * where that changes.
 */
final class NameGate {

  private final OwnWords own;
  private final Map<SessionId, AnonymousSession> anonymous = new TreeMap<>();
  private final Map<SessionId, String> digests = new ConcurrentHashMap<>();
  private final Map<SessionId, Author> authors = new ConcurrentHashMap<>();
  private final Map<SiteLocale, String> words = new ConcurrentHashMap<>();
  private final Map<SiteLocale, PageGate> gates = new ConcurrentHashMap<>();
  private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

  NameGate(OwnWords own, Disclosed disclosed) {
    this.own = own;
    for (DisclosedSession session : disclosed.sessions()) {
      if (session instanceof AnonymousSession one) {
        anonymous.put(one.facts().id(), one);
      }
    }
  }

  /** The same page, looked at when it is made if it is about such a session. */
  Planned watching(Planned planned) {
    List<AnonymousSession> hidden =
        planned.about().stream().map(anonymous::get).filter(Objects::nonNull).toList();
    return hidden.isEmpty()
        ? planned
        : planned.with(() -> lookedAt(planned.page().get())).madeFrom(digest(planned, hidden));
  }

  /** What the pages that were made hold, sorted, each once. */
  List<Problem> problems() {
    return problems.stream().distinct().sorted().toList();
  }

  private String digest(Planned planned, List<AnonymousSession> hidden) {
    StringBuilder text = new StringBuilder(planned.made());
    text.append(words.computeIfAbsent(planned.path().locale(), own::digest));
    for (AnonymousSession session : hidden) {
      text.append(digests.computeIfAbsent(session.facts().id(), id -> digest(session)));
    }
    return Sha256.of(text.toString()).text();
  }

  private static String digest(AnonymousSession session) {
    return Sha256.of(session.toString() + approved(session)).text();
  }

  private Page lookedAt(Page page) {
    SiteLocale locale = page.path().locale();
    PageGate gate = gates.computeIfAbsent(locale, key -> new PageGate(key, own.of(key)));
    PageText text = new PageWriter().write(page);
    List<Part> parts = text.spans().stream().flatMap(span -> part(span).stream()).toList();
    problems.addAll(gate.problems(page.path().inSite(), text.text(), parts));
    return page;
  }

  private Optional<Part> part(PageText.Span span) {
    return span.session()
        .flatMap(id -> Optional.ofNullable(anonymous.get(id)))
        .map(session -> authors.computeIfAbsent(session.facts().id(), id -> author(session)))
        .map(author -> new Part(span.firstLine(), span.lastLine(), author));
  }

  private static Author author(AnonymousSession session) {
    Stream<String> texts = session.facts().texts().values().stream().flatMap(NameGate::written);
    return Author.of(
        new Approved(approved(session)), Stream.concat(texts, addresses(session.facts())).toList());
  }

  private static List<String> approved(AnonymousSession session) {
    return session.approval().map(DisclosedApproval::words).orElse(List.of());
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
}
