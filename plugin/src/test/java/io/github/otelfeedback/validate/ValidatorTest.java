package io.github.otelfeedback.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.problem.Severity;
import io.github.otelfeedback.session.SessionRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidatorTest {

  private static final Path ARCHIVES = Path.of("src", "test", "resources", "archives");
  private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2025, 12, 1));

  @Test
  void nothingIsSaidAboutGoodRecords() {
    assertThat(validate(ARCHIVES.resolve("nothing-wrong"), TODAY)).isEmpty();
  }

  @Test
  void theRecordsOfTheExampleHaveNoErrors() {
    assertThat(validate(Path.of("..", "example-site"), TODAY))
        .filteredOn(Problem::isError)
        .isEmpty();
  }

  @Test
  void withoutADayOneNoteSaysThatNoDeletionWasChecked() {
    assertThat(validate(ARCHIVES.resolve("two-deletions-due"), Optional.empty()))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.severity()).isEqualTo(Severity.NOTE);
              assertThat(note.rule()).isEqualTo("deletion-unchecked");
              assertThat(note.next()).contains("-Dotel-feedback.today=");
            });
  }

  @Test
  void aDeletionIsNotOverdueOnItsDay() {
    Path archive = ARCHIVES.resolve("two-deletions-due");
    assertThat(validate(archive, Optional.of(LocalDate.of(2025, 5, 1)))).isEmpty();
    assertThat(validate(archive, Optional.of(LocalDate.of(2025, 5, 2))))
        .extracting(Problem::rule)
        .containsExactly("deletion-overdue");
  }

  @Test
  void nothingStandsInTheWayOfAWithdrawal() {
    assertThat(validate(ARCHIVES.resolve("withdrawn"), TODAY))
        .isNotEmpty()
        .noneMatch(Problem::isError)
        .extracting(Problem::rule)
        .contains(
            "withdrawn-but-named", "anonymous-recording", "withheld-term", "withheld-term-in-fact");
  }

  @Test
  void theOrderOfTheRecordsDoesNotMatterForTheOrderOfTheProblems() {
    Loaded loaded = load(Path.of("..", "example-site"));
    List<SessionRecord> backwards = new ArrayList<>(loaded.records());
    Collections.reverse(backwards);
    Validator validator = new Validator(new ValidateSettings(loaded.sigs(), TODAY));
    assertThat(validator.validate(backwards))
        .isEqualTo(validator.validate(loaded.records()))
        .isSorted();
  }

  @Test
  void ofAFaultlessTextIsOnlyAskedWhatItDoesNotTellAlone() {
    Loaded loaded = load(ARCHIVES.resolve("withdrawn"));
    Validator validator = new Validator(new ValidateSettings(loaded.sigs(), TODAY));
    Validated asked = validator.validate(loaded.records(), text -> false);
    Validated believed = validator.validate(loaded.records(), text -> true);
    assertThat(asked.problems()).isEqualTo(validator.validate(loaded.records()));
    assertThat(asked.problems())
        .containsAll(believed.problems())
        .hasSizeGreaterThan(believed.problems().size());
    assertThat(believed.problems()).extracting(Problem::rule).contains("anonymous-recording");
    assertThat(believed.faultless()).containsAll(asked.faultless());
    assertThat(asked.faultless()).doesNotContainAnyElementsOf(withProblems(asked, believed));
  }

  private static List<TextId> withProblems(Validated asked, Validated believed) {
    List<Problem> ofTexts = new ArrayList<>(asked.problems());
    ofTexts.removeAll(believed.problems());
    List<TextId> texts = new ArrayList<>(believed.faultless());
    texts.removeIf(
        text ->
            ofTexts.stream()
                .noneMatch(
                    problem ->
                        problem
                            .place()
                            .file()
                            .endsWith(text.session().id() + "/" + text.locale() + ".md")));
    assertThat(texts).isNotEmpty();
    return texts;
  }

  private static List<Problem> validate(Path archive, Optional<LocalDate> today) {
    Loaded loaded = load(archive);
    assertThat(loaded.problems()).isEmpty();
    return new Validator(new ValidateSettings(loaded.sigs(), today)).validate(loaded.records());
  }

  private static Loaded load(Path archive) {
    return new SessionLoader(
            new LoadSettings(archive, archive.resolve("sessions"), Optional.empty()))
        .load();
  }
}
