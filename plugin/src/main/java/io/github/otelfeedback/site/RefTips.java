package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.lib.ReflogReader;
import org.eclipse.jgit.lib.Repository;

/**
 * Everything from which a repository reaches commits: refs of every kind, what stands beside them
 * such as {@code FETCH_HEAD}, the logs of refs, stashes among them, and heads of other work trees.
 */
final class RefTips {

  private final Repository repository;
  private final Map<String, Set<ObjectId>> tips = new TreeMap<>();

  private RefTips(Repository repository) {
    this.repository = repository;
  }

  /** The commits, tags and whatever else each name stands for. */
  static Map<String, Set<ObjectId>> of(Repository repository) throws IOException {
    RefTips found = new RefTips(repository);
    found.refs();
    found.workTrees();
    return found.tips;
  }

  private void refs() throws IOException {
    RefDatabase database = repository.getRefDatabase();
    List<Ref> refs =
        Stream.concat(database.getRefs().stream(), database.getAdditionalRefs().stream()).toList();
    for (Ref ref : refs) {
      add(ref.getName(), ref.getObjectId());
      ReflogReader log = database.getReflogReader(ref.getName());
      if (log != null) {
        for (ReflogEntry entry : log.getReverseEntries()) {
          add("reflog of " + ref.getName(), entry.getNewId());
          add("reflog of " + ref.getName(), entry.getOldId());
        }
      }
    }
  }

  /** JGit shows the head of one work tree; the others keep theirs in a folder each. */
  private void workTrees() throws IOException {
    Path folder = repository.getCommonDirectory().toPath().resolve("worktrees");
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> found = Files.list(folder)) {
      for (Path tree : found.filter(path -> Files.isRegularFile(path.resolve("HEAD"))).toList()) {
        String head = new String(Files.readAllBytes(tree.resolve("HEAD")), UTF_8).strip();
        if (ObjectId.isId(head)) {
          add("work tree " + tree.getFileName(), ObjectId.fromString(head));
        }
      }
    }
  }

  private void add(String name, ObjectId id) {
    if (id != null && !ObjectId.zeroId().equals(id)) {
      tips.computeIfAbsent(name, key -> new TreeSet<>()).add(id.copy());
    }
  }
}
