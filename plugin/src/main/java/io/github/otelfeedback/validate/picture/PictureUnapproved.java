package io.github.otelfeedback.validate.picture;

import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.markdown.Link;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.Approval;
import io.github.otelfeedback.session.Consent.Aspect;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.SessionRule;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.value.Sha256;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody looked at each picture that is shown of an organization that stays unnamed. */
public final class PictureUnapproved implements SessionRule {

  @Override
  public String name() {
    return "picture-not-approved";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    return problems(session, Text.all(session));
  }

  @Override
  public Stream<Problem> problems(SessionRecord session, List<Text> texts) {
    List<Concerned> all = Concerned.unnamed(session).toList();
    boolean allowed = Concerned.by(session).allMatch(one -> one.consent().allows(Aspect.PICTURES));
    boolean unnamed = !all.isEmpty() && allowed;
    if (!unnamed || session.pictures().isEmpty()) {
      return Stream.empty();
    }
    List<Sha256> approved = session.approval().map(Approval::pictures).orElse(List.of());
    List<String> shown = shown(texts);
    return IntStream.range(0, session.pictures().size())
        .filter(i -> isOpen(session.pictures().get(i), shown, approved))
        .mapToObj(
            i ->
                missing(
                    session,
                    PicturePlaces.of(session, i),
                    "The organization stays unnamed, and nobody approved this picture.",
                    "Look for names in it, then write its digest under `pictures` of `approval`;"
                        + " the preview lists it."
                        + PicturePlaces.NUMBER));
  }

  private static List<String> shown(List<Text> texts) {
    return texts.stream()
        .flatMap(text -> text.body().images().stream())
        .map(Link::destination)
        .toList();
  }

  private static boolean isOpen(Picture picture, List<String> shown, List<Sha256> approved) {
    return shown.contains("assets/" + picture.name()) && !approved.contains(picture.digest());
  }
}
