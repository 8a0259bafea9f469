package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.problem.NearMiss;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An alert has one of the types that the website knows; they are not translated. */
public final class AlertType implements TextRule {

  private static final List<String> TYPES =
      List.of(
          "CAUTION",
          "IMPORTANT",
          "NOTE",
          "TIP",
          "WARNING",
          "DANGER",
          "DARK",
          "INFO",
          "LIGHT",
          "NB",
          "PRIMARY",
          "SECONDARY");
  private static final Pattern ALERT = Pattern.compile("^>\\s*\\[!([^\\]]*)\\]");

  @Override
  public String name() {
    return "alert-type";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.QUOTE)
        .flatMap(block -> unknownType(block).map(type -> problem(text, block, type)));
  }

  private static Stream<String> unknownType(Block block) {
    return ALERT
        .matcher(block.source())
        .results()
        .limit(1)
        .map((MatchResult alert) -> alert.group(1))
        .filter(type -> !TYPES.contains(type));
  }

  private Problem problem(Text text, Block block, String type) {
    String hint =
        new NearMiss(TYPES.stream().map(known -> known.toLowerCase(Locale.ROOT)).toList())
            .nearest(type)
            .map(near -> "Did you mean `[!" + near.toUpperCase(Locale.ROOT) + "]`? ")
            .orElse("");
    return error(
        text.at(block.line(), block.column()),
        "The website has no alerts of this type.",
        hint + "Accepted in capitals: " + String.join(", ", TYPES) + ".");
  }
}
