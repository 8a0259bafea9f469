package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.markdown.Piece;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Repair;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A path has no language: the website adds it (its rule no-lang-prefix-in-paths). */
public final class LinkLanguage implements TextRule {

  private static final Pattern REFUSED = Pattern.compile("^/[a-z]{2}(-[a-z]{2})?(/.+|$)");

  private static final Pattern KNOWN =
      Pattern.compile("/(" + String.join("|", SiteLocale.codes()) + ")(/(?<below>.+))?");

  private static final String DONE = "The language went out of a path.";

  @Override
  public String name() {
    return "link-language";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().links().stream()
        .filter(link -> REFUSED.matcher(link.destination()).find())
        .map(
            link ->
                error(
                    text.at(link.line(), link.column()),
                    "This path starts with a language, which the website adds itself.",
                    "Leave the language out."));
  }

  @Override
  public Stream<Repair> repairs(Text text) {
    return text.body().pieces().stream()
        .filter(piece -> piece.kind() == Piece.Kind.ADDRESS)
        .flatMap(
            piece -> {
              Matcher path = KNOWN.matcher(piece.source());
              return path.matches()
                  ? Stream.of(Repair.of(piece, below(path), DONE))
                  : Stream.empty();
            });
  }

  private static String below(Matcher path) {
    return "/" + Optional.ofNullable(path.group("below")).orElse("");
  }
}
