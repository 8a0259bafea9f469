package io.github.otelfeedback.validate.wording;

import io.github.otelfeedback.markdown.Block;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Code that the website's formatter (Prettier) knows is written as it leaves it.
 *
 * <p>It formats what stands in fences of these languages, and so changes the page that was
 * generated. Only what it is sure to change is named, each kind once for a block.
 */
public final class FenceFormatted implements TextRule {

  @Override
  public String name() {
    return "fence-formatted";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.FENCE)
        .flatMap(block -> problems(text, block));
  }

  private Stream<Problem> problems(Text text, Block block) {
    List<String> code = FencePadding.content(block);
    return CodeHabit.of(language(block))
        .flatMap(
            habit ->
                IntStream.range(0, code.size())
                    .filter(i -> habit.isBrokenIn(code, i))
                    .limit(1)
                    .mapToObj(
                        i ->
                            warning(
                                text.at(block.line() + 1 + i, 1),
                                "The website's formatter will change this code: "
                                    + habit.what()
                                    + ".",
                                habit.instead()
                                    + " Or tag the block `text`, which is left alone.")));
  }

  private static String language(Block block) {
    return block.info().strip().split("[\\s{]", 2)[0].toLowerCase(Locale.ROOT);
  }
}
