package io.github.otelfeedback.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Parsed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SegmentRecorderTest {

  private static final Map<String, String> DIGESTS = new LinkedHashMap<>();
  private static final String RECORDED =
      "segments:\n  title: 00000000000000aa\n  '#one-heading': 00000000000000bb";

  static {
    DIGESTS.put("title", "00000000000000aa");
    DIGESTS.put("#one-heading", "00000000000000bb");
  }

  @Test
  void theMappingIsAddedAtTheEndOfTheFrontMatter() {
    assertThat(recorded("---\ntitle:  'Лампи' # so\n---\n\nТекст.  \n"))
        .isEqualTo("---\ntitle:  'Лампи' # so\n" + RECORDED + "\n---\n\nТекст.  \n");
  }

  @Test
  void onlyTheMappingIsReplaced() {
    String before =
        "---\ntitle: >-\n  a\n  b\nsegments:\n  intro: '1'\n  # c\n\n# d\nkeep: []\n---\n";
    assertThat(recorded(before))
        .isEqualTo("---\ntitle: >-\n  a\n  b\n" + RECORDED + "\n  # c\n\n# d\nkeep: []\n---\n");
  }

  @Test
  void aMappingBetweenBracesIsReplacedAsWell() {
    assertThat(recorded("---\nsegments: { intro: '1',\n  title: '2' } # e\ntitle: 😀\n---\nx"))
        .isEqualTo("---\n" + RECORDED + " # e\ntitle: 😀\n---\nx");
  }

  @Test
  void anEmptyMappingIsFilled() {
    assertThat(recorded("---\nsegments:\ntitle: a\n---\n"))
        .isEqualTo("---\n" + RECORDED + "\ntitle: a\n---\n");
  }

  @Test
  void recordingTwiceChangesNothing() {
    String once = recorded("---\nfindings:\n  one: >\n    folded\n\n---\nBody.\n");
    assertThat(recorded(once)).isEqualTo(once);
  }

  @Test
  void aFrontMatterBetweenBracesIsRefused() {
    assertThat(new SegmentRecorder().record("---\n{ title: a }\n---\n", DIGESTS))
        .isInstanceOf(Parsed.Refused.class);
  }

  private static String recorded(String text) {
    return new SegmentRecorder().record(text, DIGESTS).toOptional().orElseThrow();
  }
}
