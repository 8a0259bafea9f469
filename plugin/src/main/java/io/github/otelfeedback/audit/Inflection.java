package io.github.otelfeedback.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of a term as stems, so that running text may bend each of them.
 *
 * <p>Knows the endings of Ukrainian, Polish, Romanian, English, Spanish and German nouns and
 * adjectives, vowels that come and go before the last consonant, and consonants that soften.
 */
record Inflection(List<Set<String>> stems) {

  private static final int SHORTEST_CYRILLIC = 4;
  private static final int SHORTEST = 5;
  private static final String VOWELS = "aeiouyаеиіоуюяєьі";
  private static final Set<String> ENDINGS =
      Set.of(
          ("s es n en er ens a u i e y o ie ia owi em iem om ami iami ach iach ow ego iego emu iemu ym"
                  + " im ymi imi ej iej ych ich ul ului lui l le ii ilor lor ei elor uri urilor"
                  + " а у ю і и о е я є ь ою ею єю ом ем єм ям ові еві єві ам ах ях ами ями ів їв ого"
                  + " ому им их ими ої оі іи иі ьою ець")
              .split(" "));
  private static final int LONGEST_ENDING = 5;

  static Inflection of(String term) {
    Squeezed squeezed = Squeezed.of(term);
    List<Set<String>> stems = new ArrayList<>();
    for (int from = 0; from < squeezed.length(); from = squeezed.edgeFrom(from + 1)) {
      stems.add(stems(squeezed.letters().substring(from, squeezed.edgeFrom(from + 1))));
    }
    return new Inflection(List.copyOf(stems));
  }

  /** The stems of the first word that are long enough to look for. */
  List<String> first() {
    return stems.isEmpty()
        ? List.of()
        : stems.get(0).stream().filter(stem -> stem.length() >= shortest(stem)).toList();
  }

  private static int shortest(String stem) {
    return stem.charAt(0) > 0x3FF ? SHORTEST_CYRILLIC : SHORTEST;
  }

  private static Set<String> stems(String word) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(word);
    int end = word.length();
    while (end > 3 && end > word.length() - 2 && isVowel(word.charAt(end - 1))) {
      end--;
      stems.add(word.substring(0, end));
    }
    fleeting(word, stems);
    List.copyOf(stems).forEach(stem -> stems.addAll(softened(stem)));
    return stems;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static void fleeting(String word, Set<String> stems) {
    int last = word.length() - 1;
    if (last >= 4 && !isVowel(word.charAt(last)) && "eеоі".indexOf(word.charAt(last - 1)) >= 0) {
      stems.add(word.substring(0, last - 1) + word.charAt(last));
    }
  }

  private static List<String> softened(String stem) {
    int last = stem.length() - 1;
    String before = stem.substring(0, last);
    return switch (stem.charAt(last)) {
      case 'к' -> List.of(before + 'ц');
      case 'г' -> List.of(before + 'з');
      case 'х' -> List.of(before + 'с');
      case 'k' -> List.of(before + 'c');
      case 'g' -> List.of(before + "dz");
      case 'r' -> List.of(before + "rz");
      case 't' -> List.of(before + 'c');
      case 'd' -> List.of(before + "dz");
      default -> List.of();
    };
  }

  /** Whether all words follow one another from here, each bent or not. */
  boolean stands(Squeezed text, int at) {
    return text.isEdge(at) && stands(text, at, 0);
  }

  private boolean stands(Squeezed text, int at, int word) {
    return word == stems.size()
        || stems.get(word).stream()
            .filter(stem -> text.startsWith(stem, at))
            .anyMatch(stem -> ends(text, at + stem.length(), word));
  }

  private boolean ends(Squeezed text, int stemEnd, int word) {
    return IntStream.of(text.isEdge(stemEnd) ? stemEnd : text.edgeFrom(stemEnd))
        .filter(end -> end >= 0 && endsWell(text, stemEnd, end))
        .anyMatch(end -> stands(text, end, word + 1));
  }

  /** A single word has to be bent here; unbent it is looked for as a whole. */
  private boolean endsWell(Squeezed text, int stemEnd, int end) {
    return end == stemEnd ? stems.size() > 1 : isEnding(text, stemEnd, end);
  }

  /** Whether what stands between two places is an ending that words of these languages take. */
  static boolean isEnding(Squeezed text, int from, int to) {
    if (to - from > LONGEST_ENDING) {
      return false;
    }
    StringBuilder ending = new StringBuilder();
    for (int i = from; i < to; i++) {
      ending.append(text.letter(i));
    }
    return ENDINGS.contains(ending.toString());
  }
}
