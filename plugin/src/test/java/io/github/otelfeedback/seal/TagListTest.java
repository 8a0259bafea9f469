package io.github.otelfeedback.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Parsed;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagListTest {

  private static final TagKey KEY =
      TagKey.parse("0123456789abcdef0123456789abcdef").toOptional().orElseThrow();

  @Test
  void theNumberOfTagsTellsNothing() {
    assertThat(TagList.of(List.of(), KEY).tags()).hasSize(1024);
    assertThat(TagList.of(List.of("one", "two"), KEY).tags()).hasSize(1024);
    List<String> many = IntStream.range(0, 1500).mapToObj(Integer::toString).toList();
    assertThat(TagList.of(many, KEY).tags()).hasSize(2048);
  }

  @Test
  void theyAreSortedAndTheSameWheneverTheyAreMade() {
    TagList tags = TagList.of(List.of("one", "two"), KEY);
    assertThat(List.copyOf(tags.tags())).isSorted();
    assertThat(TagList.of(List.of("two", "one"), KEY).text()).isEqualTo(tags.text());
  }

  @Test
  void aTermIsAmongThemUnderTheKeyOnly() {
    String tag = new KeyedTag(KEY, KeyedTag.Purpose.TERM).tag("one");
    assertThat(TagList.of(List.of("one"), KEY).tags()).contains(tag);
    assertThat(TagList.of(List.of("two"), KEY).tags()).doesNotContain(tag);
  }

  @Test
  void aFileIsReadAsItWasWrittenOrRefused() {
    TagList tags = TagList.of(List.of("one"), KEY);
    assertThat(TagList.parse(tags.text()).toOptional().orElseThrow().tags()).isEqualTo(tags.tags());
    assertThat(TagList.parse("")).isInstanceOf(Parsed.Refused.class);
    assertThat(TagList.parse(tags.text().substring(0, 5000))).isInstanceOf(Parsed.Refused.class);
    assertThat(TagList.parse(tags.text() + "x\n")).isInstanceOf(Parsed.Refused.class);
  }
}
