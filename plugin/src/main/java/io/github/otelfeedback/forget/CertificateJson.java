package io.github.otelfeedback.forget;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.otelfeedback.site.Held;
import io.github.otelfeedback.site.HeldObject;
import java.util.Locale;

/** The certificate as JSON, with the same facts in the same order. */
record CertificateJson(Account account) {

  String text() {
    JsonObject json = new JsonObject();
    json.addProperty("version", 1);
    json.addProperty("session", account.session().id().text());
    json.addProperty("kind", account.session().kind().name().toLowerCase(Locale.ROOT));
    account.session().month().ifPresent(month -> json.addProperty("month", month));
    json.addProperty("day", account.day().toString());
    json.addProperty("done", account.done());
    json.add("actions", actions());
    json.add("remains", remains());
    json.add("objects", objects());
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
  }

  private JsonObject actions() {
    JsonObject actions = new JsonObject();
    actions.addProperty("recordFiles", account.files());
    actions.addProperty("overlay", account.overlay());
    actions.addProperty("websiteFilesRemoved", account.removed().size());
    actions.addProperty("websiteFilesChanged", account.changed().size());
    actions.addProperty(
        "tombstone", account.bar().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return actions;
  }

  private JsonArray remains() {
    JsonArray remains = new JsonArray();
    for (Item item : new Items(account).list()) {
      JsonObject json = new JsonObject();
      json.addProperty("what", item.what());
      if (item.count() >= 0) {
        json.addProperty("found", item.count());
      }
      json.addProperty("owner", item.owner());
      json.addProperty("letter", "letters/" + item.letter());
      remains.add(json);
    }
    return remains;
  }

  private JsonObject objects() {
    Remains remains = account.remains();
    JsonObject objects = new JsonObject();
    objects.add("website", of(remains.website()));
    objects.add("records", of(remains.records()));
    objects.add("identities", of(remains.identities()));
    return objects;
  }

  private static JsonObject of(Held held) {
    JsonArray list = new JsonArray();
    for (HeldObject object : held.objects()) {
      JsonObject json = new JsonObject();
      json.addProperty("blob", object.blob().hex());
      JsonArray commits = new JsonArray();
      object.commits().forEach(commit -> commits.add(commit.hex()));
      json.add("commits", commits);
      list.add(json);
    }
    JsonObject json = new JsonObject();
    json.addProperty("complete", held.complete());
    json.add("blobs", list);
    return json;
  }
}
