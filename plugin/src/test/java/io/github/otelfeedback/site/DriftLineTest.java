package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DriftLineTest {

  private static final String PAGE = "---\ntitle: T\ndefault_lang_commit: abc\n---\n\nText\n";
  private static final String DRIFTED = PAGE.replace("abc\n", "abc\ndrifted_from_default: true\n");
  private static final String LOST =
      PAGE.replace("abc\n", "abc\ndrifted_from_default: file not found\n");

  @Test
  void isLeftOutOfTheFrontMatter() {
    assertThat(DriftLine.leaveOut(DRIFTED)).isEqualTo(PAGE);
    assertThat(DriftLine.leaveOut(LOST)).isEqualTo(PAGE);
    assertThat(DriftLine.leaveOut(PAGE)).isEqualTo(PAGE);
  }

  @Test
  void staysInTheTextOfAPage() {
    String quoted = PAGE + "drifted_from_default: true\n";
    assertThat(DriftLine.leaveOut(quoted)).isEqualTo(quoted);
    assertThat(DriftLine.leaveOut("drifted_from_default: true\n")).isNotEmpty();
  }

  @Test
  void doesNotCountAsAChangeOfTheFile() {
    SiteFile plain = file("a.md", PAGE);
    SiteFile drifted = file("a.md", DRIFTED);
    assertThat(drifted.generated()).isEqualTo(plain.generated());
    assertThat(drifted.content()).isNotEqualTo(plain.content());
  }

  @Test
  void lineEndsOfACheckoutDoNotCountEither() {
    SiteFile plain = file("a.md", PAGE);
    SiteFile turned = file("a.md", DRIFTED.replace("\n", "\r\n"));
    assertThat(turned.generated()).isEqualTo(plain.generated());
    assertThat(turned.exact()).isNotEqualTo(plain.exact());
    assertThat(file("a.md", PAGE.replace("\n", "\r\n")).content()).isEqualTo(plain.content());
  }

  @Test
  void everyByteOfAPictureCounts() {
    SiteFile picture = file("a.png", "---\r\n");
    assertThat(picture.generated()).isEqualTo(picture.exact());
    assertThat(picture).isNotEqualTo(file("a.png", "---\n"));
  }

  private static SiteFile file(String path, String text) {
    return SiteFile.of(path, text.getBytes(UTF_8));
  }
}
