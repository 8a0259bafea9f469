package io.github.otelfeedback.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes a run as JSON, {@code <goal>.json} in the folder for reports.
 *
 * <p>Same run, same bytes: keys in a fixed order, lists as in the report, LF, a line end at the
 * end.
 */
public final class JsonReport {

  private final Path folder;

  public JsonReport(Path folder) {
    this.folder = folder;
  }

  /** Writes the report and says where. */
  public Path write(RunReport report) throws IOException {
    Files.createDirectories(folder);
    String json =
        new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(of(report));
    return Files.writeString(folder.resolve(report.goal() + ".json"), json + "\n");
  }

  private static JsonObject of(RunReport report) {
    JsonObject json = new JsonObject();
    json.addProperty("goal", report.goal());
    json.addProperty("ok", report.failure().isEmpty());
    json.addProperty("sessions", report.sessions());
    json.add("pages", array(report.changes(), JsonReport::of));
    json.add("problems", array(report.problems(), JsonReport::of));
    JsonArray remarks = new JsonArray();
    report.remarks().forEach(remarks::add);
    json.add("remarks", remarks);
    JsonArray links = new JsonArray();
    report.links().forEach(links::add);
    json.add("links", links);
    report.failure().ifPresent(failure -> json.addProperty("failure", failure));
    report.details().forEach((key, detail) -> json.add(key, new Gson().toJsonTree(detail)));
    return json;
  }

  private static <T> JsonArray array(Iterable<T> items, Function<T, JsonObject> change) {
    JsonArray array = new JsonArray();
    items.forEach(item -> array.add(change.apply(item)));
    return array;
  }

  private static JsonObject of(PageChange change) {
    JsonObject json = new JsonObject();
    json.addProperty("path", change.path());
    change.session().ifPresent(session -> json.addProperty("session", session.text()));
    json.addProperty("change", change.kind().name().toLowerCase(Locale.ROOT));
    change.reason().ifPresent(reason -> json.addProperty("reason", reason));
    change.difference().ifPresent(difference -> json.addProperty("difference", difference));
    change.edits().ifPresent(edits -> json.addProperty("edits", edits));
    return json;
  }

  private static JsonObject of(Problem problem) {
    JsonObject json = new JsonObject();
    json.addProperty("file", problem.place().file());
    json.addProperty("line", problem.place().line());
    json.addProperty("column", problem.place().column());
    json.addProperty("severity", problem.severity().toString());
    json.addProperty("rule", problem.rule());
    json.addProperty("message", problem.message());
    json.addProperty("next", problem.next());
    return json;
  }
}
