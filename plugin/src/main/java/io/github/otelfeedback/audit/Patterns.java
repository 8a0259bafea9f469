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
  private final Automaton<Key> common;
  private final NearWords near;
  private final int size;

  Patterns(List<Needle> needles) {
    Map<String, List<Key>> plain = new LinkedHashMap<>();
    Map<String, List<Key>> looks = new LinkedHashMap<>();
    Map<String, List<Key>> everyday = new LinkedHashMap<>();
    for (Needle needle : needles) {
      if (needle.isCommon()) {
        needle.keys().forEach(key -> add(everyday, new Key(needle, key, false)));
        continue;
      }
      needle.keys().forEach(key -> add(plain, new Key(needle, key, false)));
      needle.stems().forEach(stem -> add(plain, new Key(needle, stem, true)));
      needle.skeletons().forEach(key -> add(looks, new Key(needle, key, false)));
    }
    letters = new Automaton<>(plain);
    skeletons = new Automaton<>(looks);
    near = new NearWords(needles);
    common = new Automaton<>(everyday);
    size = plain.size() + everyday.size();
  }

  private static void add(Map<String, List<Key>> keys, Key key) {
    keys.computeIfAbsent(key.text(), text -> new ArrayList<>()).add(key);
  }

  @Override
  public int size() {
    return size;
  }

  /** Plainer views come first, so what stands in a later one, too, is not looked at again. */
  @Override
  public Map<Hit, Layer> hits(String text) {
    Map<Hit, Layer> hits = new LinkedHashMap<>();
    Window whole = new Window(text, 1);
    Lines lines = Lines.of(text);
    Set<Window> seen = new LinkedHashSet<>(Set.of(whole));
    look(whole, Layer.TEXT, hits);
    for (Views.View view : Views.of(text)) {
      Window.changed(view.text(), lines).stream()
          .filter(seen::add)
          .forEach(window -> look(window, view.layer(), hits));
    }
    lookForCommon(text, hits);
    near.look(whole, hits);
    lookForLeet(text, lines, hits);
    return hits;
  }

  private void lookForLeet(String text, Lines lines, Map<Hit, Layer> hits) {
    for (String reading : Leet.of(text)) {
      for (Window window : Window.changed(reading, lines)) {
        scan(letters, window, Fold.PLAIN, Layer.LEET, hits);
      }
    }
  }

  /** Code is full of common words, with capitals, too. */
  private void lookForCommon(String text, Map<Hit, Layer> hits) {
    if (!common.isEmpty()) {
      for (String view : new LinkedHashSet<>(List.of(text, Views.decoded(text)))) {
        Squeezed prose = Squeezed.of(Prose.of(view));
        common.scan(prose, (key, at) -> addCommon(key, prose, at, hits));
      }
    }
  }

  private static void addCommon(Key key, Squeezed prose, int at, Map<Hit, Layer> hits) {
    if (key.stands(prose, at)) {
      Layer layer = key.needle().mayJustOpen(prose, at) ? Layer.OPENING : Layer.TEXT;
      hits.merge(new Hit(key.needle(), prose.line(at)), layer, Patterns::plainer);
    }
  }

  private void look(Window window, Layer layer, Map<Hit, Layer> hits) {
    scan(letters, window, Fold.PLAIN, layer, hits);
    boolean seen = skeletons.isIn(window.text(), Fold.SEEN);
    boolean looked = window.isForeign() && skeletons.isIn(window.text(), Fold.LOOKED);
    if (seen || looked) {
      for (Window lookalike : window.lookalike()) {
        scan(skeletons, lookalike, Fold.SEEN, Layer.LOOKALIKE, hits);
        if (lookalike.isForeign()) {
          scan(skeletons, lookalike, Fold.LOOKED, Layer.LOOKALIKE, hits);
        }
      }
    }
  }

  /** Most windows hold no key, and that is seen before it is asked where words begin and end. */
  private static void scan(
      Automaton<Key> automaton, Window window, Fold fold, Layer layer, Map<Hit, Layer> hits) {
    if (automaton.isIn(window.text(), fold)) {
      Squeezed view = window.squeezed(fold);
      automaton.scan(
          view,
          (key, at) -> {
            if (key.stands(view, at)) {
              hits.merge(new Hit(key.needle(), view.line(at)), layer, Patterns::plainer);
            }
          });
    }
  }

  private static Layer plainer(Layer one, Layer other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
