package io.github.otelfeedback.audit;

/**
 * What a Latin word sounds like, roughly: its consonants in classes of the same sound.
 *
 * <p>Vowels count only at the beginning, doubled letters once.
 */
final class Sound {

  private static final String LETTERS = "aeiouybcdfghjklmnpqrstvwxz";
  private static final String SOUNDS = "aaaaaabkdf-jkklmnpkrstvvks";

  private Sound() {}

  static String of(String word) {
    String heard =
        word.replace("ph", "f").replace("gh", "g").replace("ck", "k").replace("sch", "s");
    heard = heard.replace("sh", "s").replace("th", "t").replace("tz", "s").replace("x", "ks");
    StringBuilder sound = new StringBuilder();
    char last = 0;
    for (int i = 0; i < heard.length(); i++) {
      char next = sound(heard.charAt(i));
      boolean kept = next != '-' && (next != 'a' || i == 0);
      if (kept && next != last) {
        sound.append(next);
      }
      last = next;
    }
    return sound.toString();
  }

  private static char sound(char letter) {
    int known = LETTERS.indexOf(letter);
    return known < 0 ? letter : SOUNDS.charAt(known);
  }
}
