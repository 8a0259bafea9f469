package io.github.otelfeedback.forget;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.value.VideoId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Letters to those who own what remains.
 *
 * <p>They hold what their readers need and had before: addresses and paths that were public, the
 * video as far as it was shown. What was withheld is not at hand here.
 */
record Letters(Account account) {

  static final List<String> NAMES =
      List.of(
          "organization.txt",
          "end-user-sig.txt",
          "website-maintainers.txt",
          "video-host.txt",
          "search-engines.txt");

  private static final String CHANGE = "change.txt";

  /** The letters by name. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    NAMES.forEach(name -> texts.put(name, filled(name)));
    return texts;
  }

  /** The message of the one change that all locales share. */
  String change() {
    return filled(CHANGE);
  }

  private String filled(String name) {
    String text = shipped(name);
    for (Map.Entry<String, String> value : values().entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  private Map<String, String> values() {
    Trail trail = account.trail();
    Remains remains = account.remains();
    WebAddresses addresses = new WebAddresses(account);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("day", account.day().toString());
    values.put("session", account.session().id().text());
    values.put("held", account.session().month().map(month -> " of " + month).orElse(""));
    values.put("bar", account.bar().words());
    values.put("removed", Integer.toString(account.removed().size()));
    values.put("changed", Integer.toString(account.changed().size()));
    values.put("locales", addresses.locales());
    values.put("objects", Integer.toString(remains.website().objects().size()));
    values.put("records", Integer.toString(records(remains)));
    values.put("mentions", list(remains.mentions().stream().map(Letters::line).toList()));
    values.put("foreign", list(remains.foreign()));
    values.put("issue", trail.issue().orElse("(not recorded)"));
    values.put("video", trail.video().map(VideoId::watchUrl).orElse(NOT_TOLD));
    values.put("material", list(trail.material()));
    values.put("gone", list(addresses.gone()));
    values.put("read", list(addresses.changed()));
    return values;
  }

  private static final String NOT_TOLD =
      "its address is not told here, because it was not public or because there is none";

  private static int records(Remains remains) {
    return remains.records().objects().size() + remains.identities().objects().size();
  }

  private static String line(Mention mention) {
    return mention.path() + ":" + mention.line();
  }

  private static String list(Collection<String> lines) {
    return lines.isEmpty()
        ? "   - none was found"
        : lines.stream().map(line -> "   - " + line).collect(Collectors.joining("\n"));
  }

  private static String shipped(String name) {
    try (InputStream in = Letters.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The letter " + name + " is not in the plugin.");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
