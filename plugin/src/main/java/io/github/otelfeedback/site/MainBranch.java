package io.github.otelfeedback.site;

import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The website's main branch: its newest commit, and the English pages there by site path.
 *
 * <p>Only Markdown files of the blog and the community section are listed.
 *
 * @param lost the commits to which our locks pin pages and which the branch does not have: they
 *     were never merged, or merged as other commits; none where the history is cut off before them
 */
public record MainBranch(CommitId tip, SortedMap<String, BlobId> english, Set<CommitId> lost) {

  /** The content of an English page on main, if main has it. */
  public Optional<BlobId> english(String sitePath) {
    return Optional.ofNullable(english.get(sitePath));
  }
}
