package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zyxqatel Grid",
        "ZYXQATEL GRID's",
        "zyxqatel-grid",
        "zyxqatelGrid",
        "com.zyxqatel.grid",
        "ZYXQATEL_GRID=1",
        "#ZyxqatelGrid",
        "Zyxqatel\nGrid",
        "> Zyxqatel\n> Grid",
        "Zyxqatel\u00A0Grid",
        "Zyx\u200Bqatel Grid",
        "Zyx\u00ADqatel Grid",
        "**Zyxqatel** _Grid_",
        "[Zyxqatel](https://lantern.example/about) Grid",
        "Zyx<b>qatel</b> Grid",
        "<!-- Zyxqatel Grid -->",
        "| Zyxqatel | Grid |",
        "&#90;yxqatel &#71;rid",
        "%5Ayxqatel%20Grid",
        "%255Ayxqatel%2520Grid",
        "\\u005ayxqatel Grid",
        "Ｚｙｘｑａｔｅｌ Ｇｒｉｄ",
        "𝐙𝐲𝐱𝐪𝐚𝐭𝐞𝐥 𝐆𝐫𝐢𝐝",
        "Zýxqatel Grid",
        "Zy\u0301xqatel Grid",
      })
  void howeverATermIsWrittenItIsTheSameWhenSqueezed(String written) {
    assertThat(
            Views.of("A lantern of " + written + " shines.").stream()
                .map(view -> Squeezed.of(view.text())))
        .anyMatch(view -> view.letters().contains("zyxqatelgrid"));
  }

  @Test
  void everyLetterKnowsItsLine() {
    Squeezed squeezed = Squeezed.of("one\n\ntwo **three**\nfour");
    assertThat(squeezed.letters()).isEqualTo("onetwothreefour");
    assertThat(List.of(squeezed.line(0), squeezed.line(3), squeezed.line(6), squeezed.line(14)))
        .containsExactly(1, 3, 3, 4);
  }

  @Test
  void wordsAndNumbersHaveEdges() {
    Squeezed squeezed = Squeezed.of("lanternWorks 40times");
    assertThat(List.of(0, 7, 12, 14)).allMatch(squeezed::isEdge);
    assertThat(List.of(1, 6, 8, 13, 15)).noneMatch(squeezed::isEdge);
  }
}
