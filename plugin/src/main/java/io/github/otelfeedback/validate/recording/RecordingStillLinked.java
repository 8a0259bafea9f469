package io.github.otelfeedback.validate.recording;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.validate.rule.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Nothing leads to a recording that is deleted, taken back or not public.
 *
 * <p>Of a deleted one the record does not know the id any more, so any video, and any picture of
 * one, is warned of.
 */
public final class RecordingStillLinked implements SessionRule {

  private static final Pattern ANY =
      Pattern.compile(
          "(?i)youtu\\.be/|youtube(-nocookie)?\\.com/(watch|embed|live|shorts|v/)|ytimg\\.com/vi"
              + "|\\{\\{[<%]\\s*youtube\\s");

  @Override
  public String name() {
    return "recording-still-linked";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return problems(session, Text.all(session));
  }

  @Override
  public Stream<Problem> problems(SessionRecord session, List<Text> texts) {
    return switch (session.recording().state()) {
      case NONE, PUBLISHED -> Stream.empty();
      case DELETED -> places(session, texts, ANY).map(this::doubtful);
      case PRIVATE, DELETE_DUE, WITHDRAWN ->
          session.recording().video().stream()
              .map(video -> Pattern.compile(Pattern.quote(video.id())))
              .flatMap(id -> places(session, texts, id))
              .map(this::certain);
    };
  }

  private static Stream<Place> places(SessionRecord session, List<Text> texts, Pattern video) {
    Stream<Place> links =
        IntStream.range(0, session.links().size())
            .filter(i -> video.matcher(session.links().get(i).url().text()).find())
            .mapToObj(i -> session.places().of("links[" + i + "].url"));
    return Stream.concat(links, texts.stream().flatMap(text -> text.places(video)));
  }

  private Problem certain(Place place) {
    return error(
        place,
        "The recording of this session stands here, and it is not public.",
        "Remove it, or correct `state`.");
  }

  private Problem doubtful(Place place) {
    return warning(
        place,
        "A video is linked here, and the recording of this session is deleted.",
        "Remove it, unless it is a video of something else.");
  }
}
