package io.github.otelfeedback.picture;

import static io.github.otelfeedback.picture.Sample.bytes;
import static io.github.otelfeedback.picture.Sample.chunk;
import static io.github.otelfeedback.picture.Sample.exif;
import static io.github.otelfeedback.picture.Sample.jpeg;
import static io.github.otelfeedback.picture.Sample.png;
import static io.github.otelfeedback.picture.Sample.webp;
import static io.github.otelfeedback.picture.Sample.with;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.otelfeedback.fact.Extra;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PictureFileTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><g id=\"a\"><path d=\"M0 0\""
          + " fill=\"url(#b)\"/></g></svg>";

  /** A picture with something in it, what that is, and the picture without. */
  record Planted(String name, String text, List<Extra> extras, String before) {

    Planted(String name, byte[] bytes, List<Extra> extras, byte[] clean) {
      this(name, new String(bytes, ISO_8859_1), extras, new String(clean, ISO_8859_1));
    }

    byte[] bytes() {
      return Sample.bytes(text);
    }

    byte[] clean() {
      return Sample.bytes(before);
    }
  }

  @Test
  void aCleanPictureStaysAsItIs() {
    for (String format : List.of("png", "jpg", "gif")) {
      assertThat(strip("a." + format, Sample.of(format)).extras()).as(format).isEmpty();
      assertThat(strip("a." + format, Sample.of(format)).bytes()).isEqualTo(Sample.of(format));
    }
    assertThat(strip("a.webp", webp(0, new byte[0])).extras()).isEmpty();
    assertThat(strip("a.webp", webp(0, new byte[0])).bytes()).isEqualTo(webp(0, new byte[0]));
    assertThat(strip("a.svg", bytes(SVG)).extras()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> whatIsNotSeenIsFoundAndTakenOutToTheByte() {
    return Stream.of(pngs(), jpegs(), gifs(), webps())
        .flatMap(all -> all)
        .map(one -> dynamicTest(one.name() + " " + one.extras(), () -> isTakenOut(one)));
  }

  private static void isTakenOut(Planted planted) {
    Stripped stripped = strip(planted.name(), planted.bytes());
    assertThat(stripped.extras()).isEqualTo(planted.extras());
    assertThat(stripped.isSafe()).isEqualTo(!planted.extras().contains(Extra.ROTATION));
    assertThat(stripped.bytes()).isEqualTo(planted.clean());
  }

  private static Stream<Planted> pngs() {
    byte[] clean = Sample.of("png");
    return Stream.of(
            planted(clean, 33, png("tEXt", "Author\0Ada"), Extra.TEXT),
            planted(clean, 33, png("zTXt", "Author\0\0x"), Extra.TEXT),
            planted(clean, 33, png("iTXt", "XML:com.adobe.xmp\0"), Extra.TEXT),
            planted(clean, 33, png("tIME", "1234567"), Extra.TIME),
            planted(clean, 33, png("iCCP", "Display\0"), Extra.PROFILE),
            planted(clean, 33, png("prVt", "x"), Extra.METADATA),
            planted(clean, 33, png("eXIf", exif(0x8825, 26)), Extra.LOCATION, Extra.METADATA),
            planted(clean, 33, png("eXIf", exif(0x0112, 6)), Extra.METADATA, Extra.ROTATION),
            planted(clean, clean.length, bytes("behind"), Extra.TRAILING))
        .map(one -> new Planted("a.png", one.bytes(), one.extras(), clean));
  }

  private static Stream<Planted> jpegs() {
    byte[] clean = Sample.of("jpg");
    return Stream.of(
            planted(clean, 20, jpeg(0xFE, "a comment"), Extra.TEXT),
            planted(
                clean, 20, jpeg(0xE1, "Exif\0\0" + exif(0x013B, 26)), Extra.AUTHOR, Extra.METADATA),
            planted(clean, 20, jpeg(0xE1, "http://ns.adobe.com/xap/1.0/\0"), Extra.METADATA),
            planted(clean, 20, jpeg(0xE2, "ICC_PROFILE\0"), Extra.PROFILE),
            planted(clean, 20, jpeg(0xED, "Photoshop 3.0\0"), Extra.METADATA),
            planted(clean, clean.length, clean, Extra.TRAILING))
        .map(one -> new Planted("a.jpeg", one.bytes(), one.extras(), clean));
  }

  private static Stream<Planted> gifs() {
    byte[] clean = Sample.of("gif");
    int end = clean.length - 1;
    return Stream.of(
            planted(clean, end, bytes("!\u00fe\5hello\0"), Extra.TEXT),
            planted(clean, end, bytes("!\u00ff\u000bXMP DataXMP\3abc\0"), Extra.METADATA),
            planted(clean, clean.length, bytes("x"), Extra.TRAILING))
        .map(one -> new Planted("a.gif", one.bytes(), one.extras(), clean));
  }

  private static Stream<Planted> webps() {
    byte[] clean = webp(0, new byte[0]);
    return Stream.of(
        new Planted(
            "a.webp",
            webp(8, chunk("EXIF", exif(0x8298, 26))),
            List.of(Extra.AUTHOR, Extra.METADATA),
            clean),
        new Planted("a.webp", webp(4, chunk("XMP ", "<x/>")), List.of(Extra.METADATA), clean),
        new Planted("a.webp", webp(32, chunk("ICCP", "abc")), List.of(Extra.PROFILE), clean),
        new Planted("a.webp", webp(0, chunk("abcd", "x")), List.of(Extra.METADATA), clean),
        new Planted(
            "a.webp", with(clean, clean.length, bytes("x")), List.of(Extra.TRAILING), clean));
  }

  @TestFactory
  Stream<DynamicTest> aDrawingIsShapesAlone() {
    return Stream.of(
            "<title>a</title>:TEXT",
            "<desc/>:TEXT",
            "<text>a</text>:TEXT",
            "<!-- a -->:TEXT",
            "<g aria-label=\"a\"/>:TEXT",
            "<metadata/>:TEXT",
            "<x:g xmlns:x=\"urn:x\"/>:METADATA",
            "<?a b?>:METADATA",
            "<a href=\"#a\"/>:LINK",
            "<use href=\"other.svg\"/>:LINK",
            "<use xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"https://a.example/\"/>:LINK",
            "<g style=\"fill:url(https://a.example/)\"/>:LINK",
            "<g onclick=\"a()\"/>:LINK",
            "<image href=\"data:image/png;base64,AA\"/>:LINK",
            "<g>:UNKNOWN")
        .map(
            test -> {
              int colon = test.lastIndexOf(':');
              byte[] svg = bytes(SVG.replace("<g id", test.substring(0, colon) + "<g id"));
              return dynamicTest(
                  test,
                  () ->
                      assertThat(strip("a.svg", svg).extras())
                          .contains(Extra.valueOf(test.substring(colon + 1))));
            });
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysIsUnknown() {
    for (String name : List.of("a.png", "a.jpg", "a.gif", "a.webp", "a.svg", "a.bmp")) {
      assertThat(strip(name, bytes("something else")).extras()).as(name).contains(Extra.UNKNOWN);
      assertThat(strip(name, new byte[0]).isSafe()).isFalse();
    }
  }

  @Test
  void noFileMakesItFail() {
    Random random = new Random(4);
    for (String format : List.of("png", "jpg", "gif", "webp", "svg")) {
      byte[] whole =
          format.equals("webp")
              ? webp(8, chunk("EXIF", exif(1, 1)))
              : format.equals("svg") ? bytes(SVG) : Sample.of(format);
      for (int i = 0; i < 400; i++) {
        byte[] broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        Stripped stripped = strip("a." + format, broken);
        assertThat(stripped.extras().isEmpty() && !Arrays.equals(stripped.bytes(), broken))
            .isFalse();
      }
    }
  }

  private static Planted planted(byte[] clean, int at, byte[] part, Extra... extras) {
    return new Planted("", with(clean, at, part), List.of(extras), clean);
  }

  private static Stripped strip(String name, byte[] bytes) {
    return new PictureFile().strip(name, bytes);
  }
}
