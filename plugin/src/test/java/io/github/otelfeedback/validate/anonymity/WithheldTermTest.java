package io.github.otelfeedback.validate.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithheldTermTest {

  @ParameterizedTest
  @CsvSource({
    "Quokka Works, at quokka works, 4",
    "Quokka Works, at QUOKKA-WORKS, 4",
    "Quokka Works, see https://quokka.works/, 13",
    "Quokka Works, ＱＵＯＫＫＡ works, 1",
    "Quokka Works, the quokka_works's, 5",
    "quokka.example, mail@quokka.example, 6",
    "Zürich Käse, in Zu\u0308rich Ka\u0308se, 4",
    "トレーサー社, 私はトレーサー社で, 3",
    "Кенгуру, у 𝐂 кенгуру, 5",
    "HP, at HP, 4",
    "Ökö, at O\u0308ko\u0308, 4",
  })
  void aNameIsFoundHoweverItIsWritten(String name, String line, int column) {
    assertThat(find(name, line)).hasValue(column);
  }

  @ParameterizedTest
  @CsvSource({
    "Quokka Works, the quokka worksheet",
    "Quokka Works, quokkaworks",
    "Target, retargeted",
    "HP, at hp",
    "HP, with PHP",
    "'...', an ellipsis ...",
  })
  void otherWordsAreNotTakenForIt(String name, String line) {
    assertThat(find(name, line)).isEmpty();
  }

  @Test
  void aLaterPlaceIsFoundWhereAnEarlierOneIsPartOfAWord() {
    assertThat(find("Works", "networks, works")).hasValue(11);
  }

  @Test
  void aTermPrintsAsNothing() {
    assertThat(new WithheldTerm("Quokka Works")).hasToString("***");
  }

  private static OptionalInt find(String name, String line) {
    return new WithheldTerm(name).column(FoldedLine.of(line));
  }
}
