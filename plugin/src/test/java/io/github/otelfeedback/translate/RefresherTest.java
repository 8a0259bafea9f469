package io.github.otelfeedback.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.localize.Segments;
import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.translate.Refreshed.Replaced;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SiteLocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefresherTest {

  private static final String FILE =
      """
      ---
      title: Лампи
      findings:
          one: Перша.
      keep: []
      ---

      Вступ.


      ## Перше

      Текст.\
      """;

  private final DisclosedText before =
      text("Lamps", Map.of("one", "First."), "Intro.\n\n## A\n\nB");
  private final Map<String, String> recorded = Segments.of(before).digests();

  @Test
  void nothingChangesWhereNothingChanged() {
    Refreshed same = refreshed(FILE, before);
    assertThat(same.text()).isEqualTo(FILE);
    assertThat(same.replaced()).isEmpty();
  }

  @Test
  void aPhraseIsReplacedWhereItStands() {
    Refreshed now = refreshed(FILE, text("It's", Map.of("one", "First."), before.body()));
    assertThat(withoutSegments(now)).isEqualTo(FILE.replace("Лампи", "'It''s'"));
    assertThat(now.replaced())
        .containsExactly(new Replaced("title", Optional.of("Лампи"), Optional.of("It's")));
  }

  @Test
  void newFindingsAreAddedBelowTheOthers() {
    Map<String, String> findings = new LinkedHashMap<>(Map.of("one", "First."));
    findings.put("two", "Second.");
    findings.put("three", "Third.");
    Refreshed now = refreshed(FILE, text("Lamps", findings, before.body()));
    assertThat(withoutSegments(now))
        .isEqualTo(FILE.replace("Перша.\n", "Перша.\n    two: 'Second.'\n    three: 'Third.'\n"));
  }

  @Test
  void findingsThatComeFirstGetAKeyOfTheirOwn() {
    String file = FILE.replace("findings:\n    one: Перша.\n", "");
    Map<String, String> findings = new LinkedHashMap<>(Map.of("one", "First."));
    findings.put("two", "Second.");
    DisclosedText bare = text("Lamps", Map.of(), before.body());
    Refreshed now =
        refreshed(file, Segments.of(bare).digests(), text("Lamps", findings, bare.body()));
    assertThat(withoutSegments(now))
        .contains("keep: []\nfindings:\n  one: 'First.'\n  two: 'Second.'\n---\n");
  }

  @Test
  void sectionsThatMovedKeepTheirTranslation() {
    DisclosedText old = text("Lamps", Map.of(), "## A\n\nB\n\n## C\n\nD");
    String file = "---\ntitle: Лампи\n---\n\n## Перше\n\nОдин.\n\n## Друге\n\nДва.\n";
    Refreshed now =
        refreshed(
            file,
            Segments.of(old).digests(),
            text("Lamps", Map.of(), "## C\n\nD\n\n## New\n\n## A\n\nB"));
    assertThat(withoutSegments(now))
        .endsWith("---\n\n## Друге\n\nДва.\n\n## New\n\n## Перше\n\nОдин.\n");
    assertThat(now.text()).contains("'#new': waiting-");
  }

  @Test
  void whatWaitsFollowsTheOriginalUntilSomebodyBegins() {
    DisclosedText second = text("Lamps", Map.of("one", "First."), "Intro.\n\n## A\n\nBB");
    DisclosedText third = text("Lamps", Map.of("one", "First."), "Intro.\n\n## A\n\nBBB");
    String waiting = refreshed(FILE, second).text();
    Map<String, String> marks = new LinkedHashMap<>(recorded);
    marks.put("#a", Segments.waiting(Segments.of(second).digests().getOrDefault("#a", "")));
    assertThat(waiting).endsWith("## A\n\nBB").contains("'#a': " + marks.get("#a"));
    assertThat(refreshed(waiting, marks, second).waiting()).containsExactly("#a");
    Refreshed again = refreshed(waiting, marks, third);
    assertThat(again.text()).endsWith("## A\n\nBBB");
    assertThat(again.waiting()).isEmpty();
    String begun = waiting.replace("BB", "ББ");
    Refreshed kept = refreshed(begun, marks, third);
    assertThat(kept.text()).isEqualTo(begun);
    assertThat(kept.waiting()).containsExactly("#a");
    assertThat(kept.overtaken()).containsExactly("#a");
    assertThat(refreshed(begun, marks, second).overtaken()).isEmpty();
  }

  @Test
  void headingsThatFitNothingAreRefused() {
    assertThat(new Refresher().refresh(FILE + "\n\n## Друге\n", recorded, before))
        .isInstanceOf(Parsed.Refused.class);
  }

  @Test
  void theTextThatWasTranslatedIsFoundAmongOlderVersions() {
    String newest = "---\ntitle: Lights\n---\n\nOther.\n\n## A\n\nB\n";
    String older = "---\ntitle: >-\n  Lamps\nfindings: { one: First. }\n---\n\nIntro.\n";
    assertThat(new EarlierOriginal().texts(List.of(newest, "no front matter", older), recorded))
        .containsOnly(
            Map.entry("title", "Lamps"),
            Map.entry("findings.one", "First."),
            Map.entry("intro", "Intro."),
            Map.entry("#a", "## A\n\nB"));
  }

  private Refreshed refreshed(String file, DisclosedText now) {
    return refreshed(file, recorded, now);
  }

  private static Refreshed refreshed(String file, Map<String, String> from, DisclosedText now) {
    return new Refresher().refresh(file, from, now).toOptional().orElseThrow();
  }

  private static String withoutSegments(Refreshed refreshed) {
    return refreshed.text().replaceAll("segments:\n(  .*\n)+", "");
  }

  private static DisclosedText text(String title, Map<String, String> findings, String body) {
    Map<Key, String> byKey = new LinkedHashMap<>();
    findings.forEach((id, finding) -> byKey.put(new Key(id), finding));
    return new DisclosedText(
        SiteLocale.EN,
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        byKey,
        Map.of(),
        Optional.empty(),
        Map.of(),
        List.of(),
        body);
  }
}
