package io.github.otelfeedback.forget;

import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A tombstone as a small YAML file, in which a person may add to {@code allows}. */
final class TombstoneText {

  private static final String HEADING =
      """
      # Keeps a session that was taken back from being published again. Keep this file with the
      # private identities. Under `allows` stand other sessions of the same organization.
      """;

  private TombstoneText() {}

  static String write(Tombstone tombstone) {
    Forgotten session = tombstone.session();
    return HEADING
        + "version: 1\nsession: "
        + session.id()
        + "\nkind: "
        + session.kind().name().toLowerCase(Locale.ROOT)
        + session.month().map(month -> "\nmonth: '" + month + "'").orElse("")
        + list("allows", tombstone.allows())
        + list("tags", tombstone.tags())
        + "\n";
  }

  private static String list(String key, NavigableSet<String> items) {
    return items.isEmpty()
        ? "\n" + key + ": []"
        : items.stream().collect(Collectors.joining("\n  - ", "\n" + key + ":\n  - ", ""));
  }

  /** Reads a tombstone; nothing where it is none of this version. */
  static Optional<Tombstone> read(String text) {
    try {
      Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
      return read instanceof Map<?, ?> fields ? read(fields) : Optional.empty();
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private static Optional<Tombstone> read(Map<?, ?> fields) {
    Optional<SessionId> id =
        text(fields.get("session")).flatMap(some -> SessionId.parse(some).toOptional());
    Optional<Forgotten.Kind> kind =
        text(fields.get("kind"))
            .flatMap(
                some ->
                    Stream.of(Forgotten.Kind.values())
                        .filter(one -> one.name().equalsIgnoreCase(some))
                        .findFirst());
    Optional<NavigableSet<String>> allows = texts(fields.get("allows"));
    Optional<NavigableSet<String>> tags = texts(fields.get("tags"));
    if (!Integer.valueOf(1).equals(fields.get("version"))
        || id.isEmpty()
        || kind.isEmpty()
        || allows.isEmpty()
        || tags.isEmpty()) {
      return Optional.empty();
    }
    Forgotten session = new Forgotten(id.get(), kind.get(), text(fields.get("month")));
    return Optional.of(new Tombstone(session, allows.get(), tags.get()));
  }

  private static Optional<String> text(@Nullable Object value) {
    return value instanceof String some ? Optional.of(some) : Optional.empty();
  }

  private static Optional<NavigableSet<String>> texts(@Nullable Object value) {
    if (!(value instanceof List<?> list)) {
      return Optional.empty();
    }
    NavigableSet<String> texts = new TreeSet<>();
    for (Object item : list) {
      if (!(item instanceof String some)) {
        return Optional.empty();
      }
      texts.add(some);
    }
    return Optional.of(texts);
  }
}
