package io.github.otelfeedback.render;

import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.PartialDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The series that have sessions, the one that began first comes first. */
final class SeriesLines {

  private final Messages messages;

  SeriesLines(Messages messages) {
    this.messages = messages;
  }

  List<RecordingsView.SeriesLine> of(List<LocalizedSession> sessions) {
    Map<Key, Series> series = new LinkedHashMap<>();
    sessions.stream()
        .sorted(Comparator.comparing(SeriesLines::start).thenComparing(SeriesLines::key))
        .forEach(session -> series.putIfAbsent(key(session), session.facts().series()));
    return series.values().stream().map(this::line).toList();
  }

  private static String start(LocalizedSession session) {
    return SessionFacts.date(session).map(PartialDate::earliest).map(Object::toString).orElse("9");
  }

  private static Key key(LocalizedSession session) {
    return session.facts().series().key();
  }

  private RecordingsView.SeriesLine line(Series series) {
    String name = name(series.currentName());
    return new RecordingsView.SeriesLine(
        series.page().map(page -> "[" + name + "](" + page + ")").orElse(name),
        messages.find("series." + series.key()),
        former(series),
        series.playlist().map(Playlist::address));
  }

  private Optional<String> former(Series series) {
    List<String> names =
        series.names().stream()
            .map(Series.Name::name)
            .filter(name -> !name.equals(series.currentName()))
            .map(this::name)
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(messages.list(names));
  }

  private String name(String name) {
    return MarkdownText.inline(messages.find("names." + name).orElse(name));
  }
}
