package io.github.otelfeedback.audit;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.stream.Collectors;

/** Accented letters as German and the Nordic languages write them where they have no accents. */
final class WrittenOut {

  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'ö', "oe", (int) 'ä', "ae", (int) 'ü', "ue", (int) 'ø', "oe", (int) 'å', "aa",
          (int) 'Ö', "Oe", (int) 'Ä', "Ae", (int) 'Ü', "Ue", (int) 'Ø', "Oe", (int) 'Å', "Aa");

  private WrittenOut() {}

  static String of(String text) {
    return Normalizer2.getNFCInstance()
        .normalize(text)
        .codePoints()
        .mapToObj(code -> LETTERS.getOrDefault(code, Character.toString(code)))
        .collect(Collectors.joining());
  }
}
