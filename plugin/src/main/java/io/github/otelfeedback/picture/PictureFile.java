package io.github.otelfeedback.picture;

import io.github.otelfeedback.fact.Extra;
import java.util.Locale;

/** Takes a picture's file apart, by what its name says it is. */
public final class PictureFile {

  /** The file with this name and these bytes, taken apart; never fails. */
  public Stripped strip(String name, byte[] bytes) {
    Stripped stripped = new Stripped();
    String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    try {
      switch (end) {
        case "png" -> new Png(bytes, stripped).read();
        case "jpg", "jpeg" -> new Jpeg(bytes, stripped).read();
        case "gif" -> new Gif(bytes, stripped).read();
        case "webp" -> new WebP(bytes, stripped).read();
        case "svg" -> new Svg(bytes, stripped).read();
        default -> stripped.drop(Extra.UNKNOWN);
      }
    } catch (IndexOutOfBoundsException e) {
      stripped.drop(Extra.UNKNOWN);
    }
    return stripped;
  }
}
