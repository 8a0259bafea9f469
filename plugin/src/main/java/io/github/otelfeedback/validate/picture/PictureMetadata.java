package io.github.otelfeedback.validate.picture;

import io.github.otelfeedback.fact.Extra;
import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A picture's file holds nothing beside what is seen, where an organization stays unnamed.
 *
 * <p>Elsewhere only a place or an author in it is pointed out.
 */
public final class PictureMetadata implements SessionRule {

  private static final List<Extra> PERSONAL = List.of(Extra.LOCATION, Extra.AUTHOR);
  private static final List<Extra> BY_HAND = List.of(Extra.ROTATION, Extra.LINK, Extra.UNKNOWN);

  @Override
  public String name() {
    return "picture-metadata";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    boolean unnamed = Concerned.unnamed(session).findAny().isPresent();
    return IntStream.range(0, session.pictures().size())
        .boxed()
        .flatMap(i -> (unnamed ? unnamed(session, i) : named(session, i)).stream());
  }

  private Optional<Problem> unnamed(SessionRecord session, int index) {
    Picture picture = session.pictures().get(index);
    return picture.extras().isEmpty()
        ? Optional.empty()
        : Optional.of(
            error(
                PicturePlaces.of(session, index),
                "The organization stays unnamed, and this picture holds more than what is seen: "
                    + words(picture.extras())
                    + ".",
                next(picture) + PicturePlaces.NUMBER));
  }

  private Optional<Problem> named(SessionRecord session, int index) {
    List<Extra> personal =
        session.pictures().get(index).extras().stream().filter(PERSONAL::contains).toList();
    return personal.isEmpty()
        ? Optional.empty()
        : Optional.of(
            warning(
                PicturePlaces.of(session, index),
                "This picture holds more than what is seen: " + words(personal) + ".",
                "Export it again without that, unless it is meant." + PicturePlaces.NUMBER));
  }

  private static String words(List<Extra> extras) {
    return extras.stream().map(Extra::word).collect(Collectors.joining(", "));
  }

  private static String next(Picture picture) {
    boolean byHand =
        picture.name().endsWith(".svg") || picture.extras().stream().anyMatch(BY_HAND::contains);
    return byHand
        ? "Export it again without that, upright and as a plain picture."
        : "Run mvn otel-feedback:validate -Dotel-feedback.fix=true, which takes it out.";
  }
}
