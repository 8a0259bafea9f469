package io.github.otelfeedback.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All keys of all terms, looked for at once in every view of a text. */
final class Patterns implements Search {

  /** A key of a term: of its letters, or of a stem of its first word. */
  private record Key(Needle needle, String text, boolean stem) {

    boolean stands(Squeezed where, int at) {
      return stem ? needle.inflection().stands(where, at) : needle.stands(text, where, at);
    }
  }

  private final Automaton<Key> letters;
  private final Automaton<Key> skeletons;
  private final int size;

  Patterns(List<Needle> needles) {
    Map<String, List<Key>> plain = new LinkedHashMap<>();
    Map<String, List<Key>> looks = new LinkedHashMap<>();
    for (Needle needle : needles) {
      needle.keys().forEach(key -> add(plain, new Key(needle, key, false)));
      needle.stems().forEach(stem -> add(plain, new Key(needle, stem, true)));
      needle.skeletons().forEach(key -> add(looks, new Key(needle, key, false)));
    }
    letters = new Automaton<>(plain);
    skeletons = new Automaton<>(looks);
    size = plain.size();
  }

  private static void add(Map<String, List<Key>> keys, Key key) {
    keys.computeIfAbsent(key.text(), text -> new ArrayList<>()).add(key);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Hit> hits(String text) {
    List<String> lines = Window.lines(text);
    Set<Hit> hits = new LinkedHashSet<>();
    look(new Window(lines, 1), hits);
    for (String view : Views.of(text)) {
      Window.changed(view, lines).forEach(window -> look(window, hits));
    }
    return hits;
  }

  private void look(Window window, Set<Hit> hits) {
    scan(letters, window.squeezed(Fold.PLAIN), hits);
    for (Window lookalike : window.lookalike()) {
      scan(skeletons, lookalike.squeezed(Fold.SEEN), hits);
      if (lookalike.isForeign()) {
        scan(skeletons, lookalike.squeezed(Fold.LOOKED), hits);
      }
    }
  }

  private static void scan(Automaton<Key> automaton, Squeezed view, Set<Hit> hits) {
    automaton.scan(
        view,
        (key, at) -> {
          if (key.stands(view, at)) {
            hits.add(new Hit(key.needle(), view.line(at)));
          }
        });
  }
}
