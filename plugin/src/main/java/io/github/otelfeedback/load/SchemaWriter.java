package io.github.otelfeedback.load;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the JSON Schemas (draft 2020-12) of the files that people write.
 *
 * <p>They come from the same table as the loader, so that an editor completes and refuses the same
 * keys and values. What they cannot say: keys written twice, aliases, tags, days that a month does
 * not have, ids that must differ, and whatever takes two files.
 */
public final class SchemaWriter {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private final Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** The schemas by file name, in a fixed order; each ends with a line feed. */
  public Map<String, String> write() {
    Map<String, String> schemas = new LinkedHashMap<>();
    put(schemas, "session", "A session: session.yaml", SessionShape.SHAPE);
    put(schemas, "front-matter", "The front matter of a write-up: <locale>.md", WriteUpShape.SHAPE);
    put(schemas, "series", "The series of sessions: series.yaml", SeriesShape.SHAPE);
    put(schemas, "identities", "Private identities of a session", OrganizationShape.OVERLAY);
    return schemas;
  }

  private void put(Map<String, String> schemas, String name, String title, Shape shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DRAFT);
    schema.put("title", title);
    schema.putAll(ShapeSchema.of(shape));
    schemas.put(name + ".schema.json", gson.toJson(schema) + "\n");
  }
}
