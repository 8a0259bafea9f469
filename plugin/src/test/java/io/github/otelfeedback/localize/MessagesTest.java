package io.github.otelfeedback.localize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Material;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.fact.Sectors;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  private static final Map<String, String> WORDS =
      Map.of(
          "plain", "Words",
          "filled", "{first} and {second}",
          "count.one", "{count} thing of {first}",
          "count.few", "{count} things of {first}",
          "count.many", "{count} thingies of {first}",
          "count.other", "{count} of a thing of {first}");

  private final Messages messages = new Messages(SiteLocale.UK, WORDS);

  @Test
  void aMissingKeyIsAnError() {
    assertThatThrownBy(() -> messages.text("missing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void aPlaceholderThatNothingFillsIsAnError() {
    assertThatThrownBy(() -> messages.text("filled", "first", "one"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{second}");
  }

  @Test
  void whatFillsAPlaceholderIsNotReadAgain() {
    assertThat(messages.text("filled", name -> "{second} $1 \\1"))
        .isEqualTo("{second} $1 \\1 and {second} $1 \\1");
  }

  @ParameterizedTest
  @CsvSource({"1,1 thing", "21,21 thing", "3,3 things", "11,11 thingies", "39,39 thingies"})
  void theCountChoosesTheFormOfItsLanguage(String count, String expected) {
    assertThat(messages.text("count", name -> name.equals("count") ? count : "all"))
        .isEqualTo(expected + " of all");
  }

  @Test
  void numbersHaveTheDigitsOfTheLocale() {
    Messages bengali =
        new Messages(SiteLocale.BN, Map.of("count.other", "{count}", "count.one", ""));
    assertThat(bengali.text("count", name -> "39")).isEqualTo("৩৯");
  }

  @Test
  void everythingThatARecordCanSayHasWords() {
    Messages english = Shipped.messages(SiteLocale.EN);
    assertThat(keysOf(english, "sectors.")).containsExactlyElementsOf(Sectors.KEYS);
    assertThat(keysOf(english, "links.")).containsAll(names(Material.Kind.values()));
    assertThat(keysOf(english, "feedback.kinds."))
        .containsExactlyElementsOf(
            Arrays.stream(Finding.Kind.values()).map(Finding.Kind::key).toList());
    List<String> unavailable =
        names(RecordingState.values()).stream()
            .filter(state -> !state.equals("published"))
            .toList();
    assertThat(keysOf(english, "unavailable.")).containsExactlyElementsOf(unavailable);
    assertThat(keysOf(english, "no-video.")).containsExactlyElementsOf(unavailable);
  }

  private static List<String> keysOf(Messages messages, String group) {
    return messages.words().keySet().stream()
        .filter(key -> key.startsWith(group))
        .map(key -> key.substring(group.length()))
        .toList();
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
