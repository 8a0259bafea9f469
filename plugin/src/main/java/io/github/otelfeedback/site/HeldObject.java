package io.github.otelfeedback.site;

import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import java.util.List;

/**
 * A version of a file that a repository still holds.
 *
 * @param path from the top of the repository
 * @param blob its content
 * @param commits those that brought it in, the newest first; more than {@link #MOST} are left out
 * @param refs what keeps it: names of branches, tags and stashes, other work trees, and {@code
 *     reflog of} a ref; sorted
 */
public record HeldObject(String path, BlobId blob, List<CommitId> commits, List<String> refs) {

  static final int MOST = 20;
}
