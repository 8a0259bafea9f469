package io.github.otelfeedback.audit;

import java.util.Map;
import java.util.TreeMap;

/**
 * Latin letters in ASCII, as the transform Latin-ASCII of CLDR writes those that have no
 * decomposition.
 *
 * <p>ICU reads all of its transforms before it gives the one, which takes longer than the audit of
 * a small website. That the table says the same for every character is tested.
 */
final class LatinLetters {

  /** What stands in ASCII for the letters behind it. */
  private static final String TABLE =
      "a ᴀᶏⱥ aa ꜳ ae æᴁ ao ꜵ au ꜷ av ꜹꜻ ay ꜽ b ƀƃɓʙᴃᵬᶀ c ƈȼɕᴄꞓ d ðđƌȡɖɗᴅᴆᵭᶁᶑꝱꝺ db ȸ dz ʣʥ"
          + " e ɇɛᴇᶒᶓⱸ f ƒᵮᶂꜰꝼ g ǥɠɡɢʛᶃꞡ h ħɦɧʜⱨ hv ƕ i ıɨɪᵻᶖ j ȷɉɟʝᴊ k ƙᴋᶄⱪꝁꝃꝅꞣ"
          + " l łƚȴɫɬɭʟᴌᶅⱡꝇꝉꝲ ll ỻ ls ʪ lz ʫ m ɱᴍᵯᶆꝳ n ŋƞȵɲɳɴᵰᶇꝴꞑꞥ o øᴏⱺꝋꝍ oe œɶ oi ƣ oo ꝏ"
          + " p ƥᴘᵱᵽᶈꝑꝓꝕ q ĸʠꝗꝙ qp ȹ r ɍɼɽɾʀᵲᵳᶉꝵꝶꞧ s ȿʂᵴᶊẜẝꜱꞩ t ŧƫƭȶʈᴛᵵⱦꝷꞇ th þᵺꝥꝧ ts ʦ"
          + " u ʉᴜᵾᶙ ue ᵫ v ʋᴠᶌỽⱱⱴꝟ vy ꝡ w ᴡⱳ x ᶍ y ƴɏʏỿ z ƶȥɀʐʑᴢᵶᶎⱬ";

  private static final Map<Character, String> ASCII = read();

  private LatinLetters() {}

  private static Map<Character, String> read() {
    Map<Character, String> ascii = new TreeMap<>();
    String[] parts = TABLE.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      for (int at = 0; at < parts[i + 1].length(); at++) {
        ascii.put(parts[i + 1].charAt(at), parts[i]);
      }
    }
    return ascii;
  }

  /** A folded and decomposed text with its Latin letters in ASCII. */
  static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String letter = ASCII.get(text.charAt(i));
      ascii.append(letter == null ? text.substring(i, i + 1) : letter);
    }
    return ascii.toString();
  }
}
