package io.github.otelfeedback.load;

import io.github.otelfeedback.session.Places;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of each of what many texts of a session have alike, such as the names of segments: what is
 * held of an archive is mostly the words of its texts, then.
 */
final class Shared {

  private final Map<Object, Object> known = new LinkedHashMap<>();

  /** The first of all that equal this one. */
  @SuppressWarnings("unchecked")
  <T> T one(T value) {
    // Only what equals the value is found, and that is of its class.
    return (T) known.computeIfAbsent(value, same -> same);
  }

  /** The same table, in its order. */
  Map<String, String> table(Map<String, String> table) {
    Map<String, String> shared = new LinkedHashMap<>();
    table.forEach((key, value) -> shared.put(one(key), one(value)));
    return sameOrder(shared);
  }

  /** Tables that are equal may differ in their order. */
  private Map<String, String> sameOrder(Map<String, String> table) {
    Map<String, String> first = one(table);
    return String.join("\n", first.keySet()).equals(String.join("\n", table.keySet()))
        ? first
        : table;
  }

  /** The same places. */
  Places places(Places places) {
    return places.sharing(keys -> one(keys.stream().map(this::one).toList()));
  }
}
