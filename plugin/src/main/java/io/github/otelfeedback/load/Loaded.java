package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Series;
import io.github.otelfeedback.fact.SigRegistry;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Map;

/**
 * Everything that was read, and everything that was wrong with it.
 *
 * <p>Records are sorted by id, problems by place; series are in the order of their file. A session
 * with an error of structure is not among the records, its problems are among the problems.
 *
 * @param files by session, a digest of all files and shared facts that its record was made of,
 *     private ones included: whoever has it can try what is in them
 */
public record Loaded(
    List<SessionRecord> records,
    SigRegistry sigs,
    List<Series> series,
    List<Problem> problems,
    Map<SessionId, String> files) {}
