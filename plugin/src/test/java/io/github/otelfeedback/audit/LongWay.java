package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.Identities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The search without its short cuts: every window of every view is squeezed, and every key is
 * looked for at every place, one after the other.
 */
public final class LongWay {

  /** A term and all that is looked for, made once. */
  private record Term(Needle needle, Set<String> keys, Set<String> skeletons, List<String> stems) {

    static Term of(Needle needle) {
      return new Term(needle, needle.keys(), needle.skeletons(), needle.stems());
    }
  }

  private final List<Term> terms;
  private final NearWords near;
  private final Search search;
  private int hits;

  public LongWay(Identities identities) {
    List<Needle> needles = identities.withheld().stream().map(Needle::of).toList();
    terms = needles.stream().map(Term::of).toList();
    near = new NearWords(needles);
    search = new Patterns(needles);
  }

  /** Fails unless the search finds in this text just what the long way finds. */
  public void compare(String text) {
    Map<Search.Hit, Layer> all = hits(text);
    hits += all.size();
    Map<Search.Hit, Layer> some = search.hits(text);
    if (!some.equals(all)) {
      assertThat(some).as("%s", text).isEqualTo(all);
    }
  }

  /** How much was found so far. */
  public int hits() {
    return hits;
  }

  private Map<Search.Hit, Layer> hits(String text) {
    Map<Search.Hit, Layer> found = new LinkedHashMap<>();
    look(new Window(text, 1), Layer.TEXT, found);
    for (Views.View view : Views.of(text)) {
      changed(view.text(), text).forEach(window -> look(window, view.layer(), found));
    }
    for (String view : new LinkedHashSet<>(List.of(text, Views.decoded(text)))) {
      lookForCommon(Squeezed.of(Prose.of(view)), found);
    }
    near.look(new Window(text, 1), found);
    for (String reading : Leet.of(text)) {
      changed(reading, text).forEach(window -> letters(window, Layer.LEET, found));
    }
    return found;
  }

  private void look(Window window, Layer layer, Map<Search.Hit, Layer> found) {
    letters(window, layer, found);
    for (Window lookalike : window.lookalike()) {
      for (Fold fold : List.of(Fold.SEEN, Fold.LOOKED)) {
        Squeezed looks = lookalike.squeezed(fold);
        for (Term term : terms) {
          keys(term.needle(), term.skeletons(), looks, Layer.LOOKALIKE, found);
        }
      }
    }
  }

  private void letters(Window window, Layer layer, Map<Search.Hit, Layer> found) {
    Squeezed plain = window.squeezed(Fold.PLAIN);
    for (Term term : terms) {
      Needle needle = term.needle();
      if (!needle.isCommon()) {
        keys(needle, term.keys(), plain, layer, found);
        for (String stem : term.stems()) {
          places(plain, stem).stream()
              .filter(at -> needle.inflection().stands(plain, at))
              .forEach(at -> add(needle, plain.line(at), layer, found));
        }
      }
    }
  }

  private void lookForCommon(Squeezed prose, Map<Search.Hit, Layer> found) {
    for (Term term : terms) {
      Needle needle = term.needle();
      for (String key : needle.isCommon() ? term.keys() : Set.<String>of()) {
        places(prose, key).stream()
            .filter(at -> needle.stands(key, prose, at))
            .forEach(
                at -> {
                  Layer layer = needle.mayJustOpen(prose, at) ? Layer.OPENING : Layer.TEXT;
                  add(needle, prose.line(at), layer, found);
                });
      }
    }
  }

  private static void keys(
      Needle needle,
      Collection<String> keys,
      Squeezed text,
      Layer layer,
      Map<Search.Hit, Layer> found) {
    for (String key : needle.isCommon() ? Set.<String>of() : keys) {
      places(text, key).stream()
          .filter(at -> needle.stands(key, text, at))
          .forEach(at -> add(needle, text.line(at), layer, found));
    }
  }

  private static List<Integer> places(Squeezed text, String key) {
    List<Integer> places = new ArrayList<>();
    String letters = text.letters();
    for (int at = letters.indexOf(key); at >= 0; at = letters.indexOf(key, at + 1)) {
      places.add(at);
    }
    return places;
  }

  private static void add(Needle needle, int line, Layer layer, Map<Search.Hit, Layer> found) {
    found.merge(
        new Search.Hit(needle, line),
        layer,
        (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** The lines that differ, and two before and after them. */
  static List<Window> changed(String view, String text) {
    List<String> lines = List.of(view.split("\n", -1));
    List<String> others = List.of(text.split("\n", -1));
    List<Window> windows = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= lines.size(); i++) {
      boolean shown = i < lines.size() && isNear(i, lines, others);
      if (shown && start < 0) {
        start = i;
      } else if (!shown && start >= 0) {
        windows.add(new Window(String.join("\n", lines.subList(start, i)), start + 1));
        start = -1;
      }
    }
    return windows;
  }

  private static boolean isNear(int line, List<String> lines, List<String> others) {
    for (int i = Math.max(0, line - 2); i < Math.min(lines.size(), line + 3); i++) {
      if (!lines.get(i).equals(others.get(i))) {
        return true;
      }
    }
    return false;
  }
}
