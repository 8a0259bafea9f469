package io.github.otelfeedback.value;

import static java.util.stream.Collectors.joining;

import io.github.otelfeedback.problem.Parsed;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a YouTube video: eleven letters, digits, {@code -} or {@code _}.
 *
 * <p>Read from the bare id or from any address under which YouTube serves it: {@code watch?v=},
 * {@code youtu.be/}, {@code /live/}, {@code /embed/}, {@code /shorts/}, {@code /v/}, with whatever
 * parameters follow.
 */
public record VideoId(String id) {

  /** The form of what is accepted, as JSON Schema (ECMA 262) reads it. */
  public static final String WRITTEN;

  private static final String ID = "([A-Za-z0-9_-]{11})";
  private static final String HOST = "https?://(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(ID),
          Pattern.compile(HOST + "watch\\?(?:[^#]*&)?v=" + ID + "(?:[&#].*)?"),
          Pattern.compile(HOST + "(?:live|embed|shorts|v)/" + ID + "(?:[/?#].*)?"),
          Pattern.compile("https?://youtu\\.be/" + ID + "(?:[?#].*)?"));

  static {
    WRITTEN = FORMS.stream().map(Pattern::pattern).collect(joining("|", "^(?:", ")$"));
  }

  /** Reads an id or an address of a video. */
  public static Parsed<VideoId> parse(String text) {
    return FORMS.stream()
        .map(form -> form.matcher(text))
        .filter(Matcher::matches)
        .findFirst()
        .map(found -> Parsed.accepted(new VideoId(found.group(1))))
        .orElseGet(
            () ->
                Parsed.refused(
                    "bad-youtube",
                    "This is neither a YouTube video id nor the address of a video.",
                    "Write the 11 characters after `v=`, or the whole address."));
  }

  /** The address to link to. */
  public String watchUrl() {
    return "https://www.youtube.com/watch?v=" + id;
  }
}
