package io.github.otelfeedback.render;

import io.github.otelfeedback.localize.DateWords;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Fragment.Separator;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.FrontMatter.Text;
import io.github.otelfeedback.page.FrontMatter.Whole;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.PartialDate;
import java.math.BigInteger;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes the index of recordings of a locale: what the series are, then the sessions by year, the
 * newest first.
 *
 * <p>A list, not a table, so that a new session is a small change. Sessions of the same date are in
 * the order of their ids, which are neutral.
 */
final class RecordingsPage {

  private static final Comparator<LocalizedSession> NEWEST_FIRST =
      Comparator.comparing(RecordingsPage::latest)
          .reversed()
          .thenComparing(session -> session.facts().id());

  /** Between the pages about interviews and talks, which have 10 and 30. */
  private static final BigInteger WEIGHT = BigInteger.valueOf(20);

  private final Templates templates;
  private final Website website;
  private final Messages messages;

  RecordingsPage(Templates templates, Website website, Messages messages) {
    this.templates = templates;
    this.website = website;
    this.messages = messages;
  }

  Page render(Localized localized) {
    List<LocalizedSession> sessions =
        localized.sessions().stream()
            .filter(session -> !session.facts().draft())
            .sorted(NEWEST_FIRST)
            .toList();
    return Pages.page(
        new PagePath(localized.locale(), Website.RECORDINGS),
        frontMatter(),
        SpellingWords.ofIndex(sessions, messages),
        body(sessions));
  }

  private FrontMatter frontMatter() {
    return new FrontMatter(
        List.of(
            new Entry("title", new Text(messages.text("recordings.title"))),
            new Entry("linkTitle", new Text(messages.text("recordings.link-title"))),
            new Entry("description", new Text(messages.text("recordings.description"))),
            new Entry("weight", new Whole(WEIGHT))));
  }

  private List<Fragment> body(List<LocalizedSession> sessions) {
    List<Fragment> body = new ArrayList<>();
    body.add(ours(templates.fill("recordings.mustache", messages, start(sessions))));
    String year = "";
    for (LocalizedSession session : sessions) {
      RecordingsView.Heading heading = heading(session);
      boolean first = !heading.id().equals(year);
      if (first) {
        body.add(ours(templates.fill("recordings-year.mustache", messages, heading)));
      }
      body.add(row(session, first ? Separator.BLOCK : Separator.LINE));
      year = heading.id();
    }
    return List.copyOf(body);
  }

  private RecordingsView.Start start(List<LocalizedSession> sessions) {
    return new RecordingsView.Start(new SeriesLines(messages).of(sessions));
  }

  private static Fragment ours(String markdown) {
    return new Fragment(Optional.empty(), Separator.BLOCK, markdown);
  }

  private Fragment row(LocalizedSession session, Separator separator) {
    String markdown = new RecordingsRow(templates, website, messages).render(session);
    return new Fragment(Optional.of(session.facts().id()), separator, markdown);
  }

  private RecordingsView.Heading heading(LocalizedSession session) {
    Optional<Year> year = SessionFacts.date(session).map(date -> Year.of(date.year()));
    return new RecordingsView.Heading(
        year.map(Object::toString).orElse("undated"),
        year.map(PartialDate.OfYear::new).map(new DateWords(messages)::of));
  }

  private static String latest(LocalizedSession session) {
    return SessionFacts.date(session).map(PartialDate::latest).map(Object::toString).orElse("");
  }
}
