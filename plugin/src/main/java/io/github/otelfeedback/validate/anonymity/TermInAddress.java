package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.rule.SessionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Neither folder nor address nor list of a session tells a name that it withholds.
 *
 * <p>The place of a telling folder is the folder above it, or the report would tell it too.
 */
public final class TermInAddress implements SessionRule {

  private record Published(String key, String text) {}

  @Override
  public String name() {
    return "withheld-term-in-address";
  }

  @Override
  public Stream<Problem> problems(SessionRecord session) {
    List<WithheldTerm> terms = WithheldTerms.of(session);
    if (isTold(session.id().text(), terms)) {
      return Stream.of(
          error(
              Place.startOf(above(session.places().file())),
              "The name of a session's folder tells a name that the session withholds.",
              "Rename the folder: the month and a neutral topic."));
    }
    return published(session)
        .filter(one -> isTold(one.text(), terms))
        .map(
            one ->
                error(
                    session.places().of(one.key()),
                    "This will be published and tells a name that the session withholds.",
                    "Write it without the name, or remove it."));
  }

  private static boolean isTold(String text, List<WithheldTerm> terms) {
    FoldedLine line = FoldedLine.of(text);
    return terms.stream().anyMatch(term -> term.column(line).isPresent());
  }

  private static String above(String file) {
    int folder = file.lastIndexOf('/', Math.max(0, file.lastIndexOf('/') - 1));
    return folder < 0 ? "." : file.substring(0, folder);
  }

  private static Stream<Published> published(SessionRecord session) {
    List<Published> all = new ArrayList<>();
    session.event().ifPresent(event -> all.add(new Published("event", event)));
    for (int i = 0; i < session.links().size(); i++) {
      all.add(new Published("links[" + i + "].url", session.links().get(i).url().text()));
    }
    session.pictures().forEach(name -> all.add(new Published("", name)));
    if (session.publication() instanceof Publication.Blog blog) {
      all.addAll(post(blog));
    } else if (session.publication() instanceof Publication.Existing existing) {
      all.add(new Published("post", existing.post().text()));
    }
    return all.stream();
  }

  private static List<Published> post(Publication.Blog blog) {
    List<Published> all = new ArrayList<>();
    all.add(new Published("blog.slug", blog.slug().text()));
    blog.canonical().ifPresent(url -> all.add(new Published("blog.canonical", url.text())));
    for (int i = 0; i < blog.aliases().size(); i++) {
      all.add(new Published("blog.aliases[" + i + "]", blog.aliases().get(i).text()));
    }
    for (int i = 0; i < blog.spelling().size(); i++) {
      all.add(new Published("blog.spelling[" + i + "]", blog.spelling().get(i)));
    }
    return all;
  }
}
