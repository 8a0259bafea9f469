package io.github.otelfeedback.validate;

import io.github.otelfeedback.problem.Problem;
import java.util.List;

/**
 * What the rules said.
 *
 * @param problems sorted by place, each once
 * @param faultless the texts of which no rule that looks at one text said anything; session by
 *     session in the order in which they were given
 */
public record Validated(List<Problem> problems, List<TextId> faultless) {}
