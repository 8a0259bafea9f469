package io.github.otelfeedback.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.session.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedTest {

  private final Shared shared = new Shared();

  @Test
  void equalTablesBecomeOne() {
    assertThat(shared.table(table("a", "b"))).isSameAs(shared.table(table("a", "b")));
  }

  @Test
  void eachTableKeepsItsOrder() {
    assertThat(shared.table(table("a", "b")).keySet()).containsExactly("a", "b");
    assertThat(shared.table(table("b", "a")).keySet()).containsExactly("b", "a");
    assertThat(shared.table(table("a", "b")).keySet()).containsExactly("a", "b");
  }

  @Test
  void placesOfTwoFilesStayTheirOwn() {
    Places english = shared.places(places("en.md"));
    Places french = shared.places(places("fr.md"));
    assertThat(english).isEqualTo(places("en.md"));
    assertThat(french).isEqualTo(places("fr.md"));
    assertThat(french.of("title.more")).isEqualTo(new Place("fr.md", 2, 1));
  }

  @Test
  void keysOfTwoFilesAreOne() {
    List<List<String>> keys = new ArrayList<>();
    for (String file : List.of("en.md", "fr.md")) {
      shared
          .places(places(file))
          .sharing(
              these -> {
                keys.add(these);
                return these;
              });
    }
    assertThat(keys.get(1)).isSameAs(keys.get(0));
  }

  private static Places places(String file) {
    return new Places(file, Map.of("title", new Place(file, 2, 1)));
  }

  private static Map<String, String> table(String... keys) {
    Map<String, String> table = new LinkedHashMap<>();
    for (String key : keys) {
      table.put(key.concat(""), "of " + key);
    }
    return table;
  }
}
