package io.github.otelfeedback.status;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import io.github.otelfeedback.status.Standing.State;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The status as one HTML page that holds everything it shows, loads nothing and runs nothing.
 *
 * <p>Same status, same bytes.
 */
public final class StatusPage {

  private static final String TEMPLATE = "status.mustache";

  /** A state for the legend, with the number of texts that are in it. */
  record Count(String word, String letter, long texts) {}

  /** A locale in the head of the table, with the number of texts it has. */
  record Column(String code, long texts) {}

  /** A text in the table. */
  record Cell(String word, String letter, boolean some, List<String> segments) {}

  /** A session in the table. */
  record Row(String id, boolean draft, List<Cell> cells) {}

  /** Something to be done about a session. */
  record Due(String id, String what) {}

  /** What the template asks for. */
  record View(
      List<Count> counts, List<Column> columns, List<Row> rows, boolean some, List<Due> due) {}

  /** The page. */
  public String html(List<StatusRow> sessions) {
    List<Due> due =
        sessions.stream()
            .flatMap(one -> one.due().stream().map(what -> new Due(one.name(), what)))
            .toList();
    View view =
        new View(
            counts(sessions),
            columns(sessions),
            sessions.stream().map(StatusPage::row).toList(),
            !due.isEmpty(),
            due);
    StringWriter html = new StringWriter();
    template().execute(html, view);
    return html.toString();
  }

  private static List<Count> counts(List<StatusRow> sessions) {
    return Arrays.stream(State.values())
        .map(state -> new Count(state.word(), state.letter(), count(sessions, state)))
        .toList();
  }

  private static long count(List<StatusRow> sessions, State state) {
    return sessions.stream()
        .flatMap(one -> one.standings().stream())
        .filter(one -> one.state() == state)
        .count();
  }

  private static List<Column> columns(List<StatusRow> sessions) {
    return sessions.stream()
        .limit(1)
        .flatMap(first -> first.standings().stream())
        .map(one -> new Column(one.locale().code(), texts(sessions, one)))
        .toList();
  }

  private static long texts(List<StatusRow> sessions, Standing column) {
    return sessions.stream()
        .filter(StatusRow::isText)
        .flatMap(one -> one.standings().stream())
        .filter(one -> one.locale() == column.locale() && one.state() != State.MISSING)
        .count();
  }

  private static Row row(StatusRow session) {
    return new Row(
        session.name(),
        session.draft(),
        session.standings().stream()
            .map(
                one ->
                    new Cell(
                        one.state().word(),
                        one.state().letter(),
                        !one.reasons().isEmpty(),
                        one.reasons()))
            .toList());
  }

  private static Mustache template() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(StatusPage.class.getResourceAsStream(TEMPLATE)),
            StandardCharsets.UTF_8)) {
      return new DefaultMustacheFactory().compile(reader, TEMPLATE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
