package io.github.otelfeedback.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The status as maps and lists, for the JSON report of a run: key {@code status}, by row. */
public final class StatusDetails {

  /** One entry for each session, with its locales by code. */
  public Map<String, Object> of(List<StatusRow> sessions) {
    Map<String, Object> all = new LinkedHashMap<>();
    sessions.forEach(session -> all.put(session.name(), of(session)));
    return Map.of("status", all);
  }

  private static Map<String, Object> of(StatusRow session) {
    Map<String, Object> locales = new LinkedHashMap<>();
    session.standings().forEach(one -> locales.put(one.locale().code(), fields(one)));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("draft", session.draft());
    fields.put("locales", locales);
    fields.put("due", session.due());
    return fields;
  }

  private static Map<String, Object> fields(Standing standing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("state", standing.state().word());
    fields.put("segments", standing.segments());
    standing.behind().ifPresent(rows -> fields.put("behind", rows));
    return fields;
  }
}
