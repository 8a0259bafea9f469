package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.markdown.Fragment;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address in the text is a link (markdownlint MD034). */
public final class BareUrl implements TextRule {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\\]]+");

  @Override
  public String name() {
    return "bare-url";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().fragments().stream()
        .filter(fragment -> fragment.kind() == Fragment.Kind.TEXT)
        .flatMap(fragment -> addresses(text, fragment));
  }

  private Stream<Problem> addresses(Text text, Fragment fragment) {
    return ADDRESS
        .matcher(fragment.source())
        .results()
        .filter(address -> !isLinked(text, fragment, address.group()))
        .map((MatchResult address) -> problem(text, fragment, address.start()));
  }

  private static boolean isLinked(Text text, Fragment fragment, String address) {
    return Stream.concat(text.body().links().stream(), text.body().images().stream())
        .anyMatch(link -> link.line() == fragment.line() && link.text().contains(address));
  }

  private Problem problem(Text text, Fragment fragment, int offset) {
    return error(
        text.at(fragment, offset),
        "This address stands in the text without being a link.",
        "Write `[words](address)`.");
  }
}
