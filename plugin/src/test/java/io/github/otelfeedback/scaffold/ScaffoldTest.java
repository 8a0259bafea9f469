package io.github.otelfeedback.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.value.ConsentAnswer;
import io.github.otelfeedback.value.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScaffoldTest {

  private static final Transcript TRANSCRIPT =
      new TranscriptReader()
          .read(
              """
              # OTel Q&amp;A Feat. Ada Lark of Lantern Works

              Published on 2031-05-21T05:53:37Z

              URL: https://www.youtube.com/watch?v=abcDEF12_-3
              """)
          .toOptional()
          .orElseThrow();

  @TempDir Path folder;

  @Test
  void aNamedSessionTakesItsFactsFromTheTranscript() {
    Draft draft = draft(ConsentAnswer.NAMED);
    assertThat(draft.id()).hasToString("2031-05-otel-me-lantern-works");
    assertThat(draft.sessionYaml())
        .contains("state: draft", "held: { date: 2031-05, basis: uploaded }", "consent: named")
        .contains("name: \"Ada Lark\"", "name: \"Lantern Works\"", "youtube: \"abcDEF12_-3\"");
    assertThat(draft.overlay()).isEmpty();
    assertThat(draft.toConfirm()).anyMatch(line -> line.contains("spelling"));
  }

  @Test
  void withoutConsentTheNameStandsInTheOverlayAlone() {
    for (ConsentAnswer answer : List.of(ConsentAnswer.ANONYMOUS, ConsentAnswer.NOT_ASKED)) {
      Draft draft = draft(answer);
      assertThat(draft.id() + draft.sessionYaml() + draft.english())
          .doesNotContainIgnoringCase("lantern")
          .doesNotContain("Ada", "abcDEF12");
      assertThat(draft.overlay().orElseThrow()).contains("\"Lantern Works\"", "- \"Ada Lark\"");
      assertThat(draft.overlay().orElseThrow())
          .as("that there are no spellings is for a person to say")
          .doesNotContainPattern("(?m)^spellings");
    }
  }

  @Test
  void withoutIdAndMonthNothingIsMade() {
    Request request =
        new Request(
            Optional.empty(),
            ConsentAnswer.NAMED,
            Optional.of("Lantern Works"),
            PartialDate.parse("2031").toOptional(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Notes.none(),
            Optional.empty(),
            LocalDate.of(2031, 6, 1));
    assertThat(new Scaffold().draft(request)).isInstanceOf(Parsed.Refused.class);
  }

  @Test
  void nothingThatExistsIsWrittenOver() throws IOException {
    DraftFolder drafts = new DraftFolder(folder, Optional.empty());
    assertThat(drafts.write(draft(ConsentAnswer.NAMED))).hasSize(2);
    Path written = folder.resolve("2031-05-otel-me-lantern-works/en.md");
    Files.writeString(written, "mine");
    assertThat(drafts.write(draft(ConsentAnswer.NAMED))).isEmpty();
    assertThat(written).hasContent("mine");
  }

  @Test
  void whatIsPrivateIsWrittenBelowTheFolderOfIdentitiesOnly() throws IOException {
    Path sessions = folder.resolve("sessions");
    Path identities = folder.resolve("identities");
    new DraftFolder(sessions, Optional.of(identities)).write(draft(ConsentAnswer.ANONYMOUS));
    assertThat(sessions).doesNotExist();
    try (Stream<Path> files = Files.walk(identities)) {
      assertThat(files.filter(Files::isRegularFile).map(identities::relativize).map(Path::toString))
          .containsExactlyInAnyOrder(
              "2031-05-otel-me.yaml",
              "drafts/2031-05-otel-me/session.yaml",
              "drafts/2031-05-otel-me/en.md");
    }
  }

  @Test
  void aPrivateFolderInsideAWorkTreeIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("repository/.git"));
    Path inside = folder.resolve("repository/not/yet/there");
    Path outside = folder.resolve("elsewhere");
    assertThat(PrivateFolder.of(ConsentAnswer.ANONYMOUS, Optional.of(inside)))
        .isInstanceOf(Parsed.Refused.class);
    assertThat(PrivateFolder.of(ConsentAnswer.ANONYMOUS, Optional.empty()))
        .isInstanceOf(Parsed.Refused.class);
    assertThat(PrivateFolder.of(ConsentAnswer.ANONYMOUS, Optional.of(outside)))
        .isInstanceOf(Parsed.Accepted.class);
  }

  private static Draft draft(ConsentAnswer answer) {
    Request request =
        new Request(
            Optional.empty(),
            answer,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Notes.none(),
            Optional.of(TRANSCRIPT),
            LocalDate.of(2031, 6, 1));
    return new Scaffold().draft(request).toOptional().orElseThrow();
  }
}
