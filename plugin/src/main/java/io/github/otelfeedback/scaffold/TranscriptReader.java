package io.github.otelfeedback.scaffold;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.VideoId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Reads a transcript as the End User SIG keeps them: a heading, {@code Published on}, {@code URL:}.
 *
 * <p>Source of the form: {@code video-transcripts/} of the SIG's repository. A file without a
 * heading in the first line is refused.
 */
public final class TranscriptReader {

  private static final Pattern HEADING = Pattern.compile("\\A# +(\\S.*)");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?m)^Published on (\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern URL = Pattern.compile("(?m)^URL: (\\S+)");

  public Parsed<Transcript> read(String text) {
    Matcher heading = HEADING.matcher(text);
    if (!heading.find()) {
      return Parsed.refused(
          "bad-transcript",
          "This is not a transcript: its first line is not a heading.",
          "Give a file of the form that the SIG keeps, `# Title` first.");
    }
    String title = Parser.unescapeEntities(heading.group(1), false).replaceAll("\\s+", " ").strip();
    VideoTitle words = VideoTitle.of(title);
    return Parsed.accepted(
        new Transcript(
            title,
            first(PUBLISHED, text).flatMap(day -> PartialDate.parse(day).toOptional()),
            first(URL, text).flatMap(url -> VideoId.parse(url).toOptional()),
            words.guests(),
            words.organization(),
            words.series()));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
