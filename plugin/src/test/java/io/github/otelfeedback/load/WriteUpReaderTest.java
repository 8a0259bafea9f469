package io.github.otelfeedback.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.value.Key;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteUpReaderTest {

  private static final String SESSION = "version: 1\nseries: otel-me\nheld: 2025-03\n";
  private static final String TEXT =
      """
      ---
      title: 'OTel Me: Example'
      description:
        Two lines,
        one paragraph.
      findings: { opamp: One sentence. }
      people: { jane-doe: Engineer }
      translation: { by: [ { name: Jane, github: jane } ], machine: true, state: unreviewed }
      segments: { title: "0123456789abcdef" }
      keep: [ "#overview" ]
      ---

      Introduction.

      ## Overview
      """;

  @TempDir private Path root;

  @Test
  void frontMatterAndBodyAreReadApart() throws IOException {
    WriteUp text = read(TEXT);
    assertThat(text.title()).contains("OTel Me: Example");
    assertThat(text.description()).contains("Two lines, one paragraph.");
    assertThat(text.findings()).containsEntry(new Key("opamp"), "One sentence.");
    assertThat(text.people()).containsEntry(new Key("jane-doe"), "Engineer");
    assertThat(text.translation().orElseThrow().state()).isEqualTo(Translation.State.UNREVIEWED);
    assertThat(text.segments()).containsEntry("title", "0123456789abcdef");
    assertThat(text.keep()).containsExactly("#overview");
    assertThat(text.body()).isEqualTo("Introduction.\n\n## Overview\n");
    assertThat(text.bodyLine()).isEqualTo(13);
    assertThat(text.places().of("findings.opamp"))
        .isEqualTo(new Place("sessions/2025-03-a/uk.md", 6, 20));
  }

  @Test
  void windowsLineEndsReadLikeOthers() throws IOException {
    assertThat(read(TEXT.replace("\n", "\r\n"))).isEqualTo(read(TEXT));
  }

  @Test
  void aTextMayHaveNoBodyAndNoKeys() throws IOException {
    WriteUp text = read("---\n---\n");
    assertThat(text.body()).isEmpty();
    assertThat(text.title()).isEmpty();
    assertThat(read("---\n---").bodyLine()).isEqualTo(3);
  }

  @Test
  void aRuleInTheBodyEndsNothing() throws IOException {
    assertThat(read("---\ntopic: x\n---\nOne\n\n---\n\nTwo\n").body())
        .isEqualTo("One\n\n---\n\nTwo\n");
  }

  private WriteUp read(String text) throws IOException {
    SessionRecord record =
        new Records(root)
            .session("2025-03-a", SESSION)
            .write("sessions/2025-03-a/uk.md", text)
            .one();
    return Objects.requireNonNull(record.writeUps().get(SiteLocale.UK));
  }
}
