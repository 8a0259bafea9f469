package io.github.otelfeedback.validate.anonymity;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Concerned;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Links do not lead to what a guest did.
 *
 * <p>The one anonymous interview of the past told who it was through the guest's own pull request.
 */
public final class GuestTrace implements TextRule {

  private static final Pattern TRACE =
      Pattern.compile(
          "^https://([a-z]+\\.)?(linkedin\\.com/|x\\.com/|twitter\\.com/|github\\.com/"
              + "([^/]+/?$|[^/]+/[^/]+/(pull|issues|discussions|commit|commits)/))");

  @Override
  public String name() {
    return "guest-trace";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    boolean unnamed = Concerned.unnamed(text.session()).findAny().isPresent();
    return text.body().links().stream()
        .filter(link -> unnamed && TRACE.matcher(link.destination()).find())
        .map(
            link ->
                warning(
                    text.at(link.line(), link.column()),
                    "The organization stays unnamed, but this page may show who the guest was.",
                    "Check who opened or wrote it; link to documentation instead."));
  }
}
