package io.github.otelfeedback.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptReaderTest {

  private static Transcript read(String title) {
    String text =
        """
        # %s

        Published on 2031-05-21T05:53:37Z

        ## Description

        Some words with Nobody Here

        URL: https://www.youtube.com/watch?v=abcDEF12_-3

        ## Summary

        Hotel
        """
            .formatted(title);
    return new TranscriptReader().read(text).toOptional().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OTel Me...with Ada Lark  &amp; Bo Finch|[Ada Lark, Bo Finch]||otel-me",
        "OTel Q&amp;A Feat. Ada Lark of Lantern Works|[Ada Lark]|Lantern Works|otel-me",
        "OTel Q&amp;A feat. Ada Lark and Bo Finch of Lantern|[Ada Lark, Bo Finch]|Lantern|otel-me",
        "OTel in Practice: Lanterns with Ada Lark|[Ada Lark]||otel-in-practice",
        "Panel with Ada Lark, Bo Finch, and Cy Wren.|[Ada Lark, Bo Finch, Cy Wren]||panel",
        "The Humans of OTel - KubeCon|[]||humans-of-otel",
        "OTel End User Discussions (AMER) January|[]||end-user-discussions",
        "What&#39;s a lantern, anyway?|[]||",
      })
  void theTitleTellsGuestsOrganizationAndSeries(
      String title, String guests, String organization, String series) {
    Transcript transcript = read(title);
    assertThat(transcript.guests()).hasToString(guests);
    assertThat(transcript.organization().orElse(null)).isEqualTo(organization);
    assertThat(transcript.series().orElse(null)).isEqualTo(series);
  }

  @Test
  void entitiesOfTheTitleAreDecodedAndTheMachineTextIsNotRead() {
    Transcript transcript = read("What&#39;s new?");
    assertThat(transcript.title()).isEqualTo("What's new?");
    assertThat(transcript.toString()).doesNotContain("Nobody Here", "Hotel");
  }

  @Test
  void theDayIsThatOfTheVideoAndTheVideoIsRead() {
    assertThat(read("Lanterns").published()).hasToString("Optional[2031-05-21]");
    assertThat(read("Lanterns").video().orElseThrow().id()).isEqualTo("abcDEF12_-3");
  }

  @Test
  void aFileWithoutAHeadingIsRefused() {
    assertThat(new TranscriptReader().read("Lanterns\n")).isInstanceOf(Parsed.Refused.class);
  }
}
