package io.github.otelfeedback.site;

import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.CommitId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** One walk over all commits, from children to parents, so that each learns what keeps it. */
final class HistoryWalk {

  static final Comparator<HeldObject> ORDER =
      Comparator.comparing(HeldObject::path).thenComparing(HeldObject::blob);

  private static final int MOST_COMMITS = 500_000;
  private static final int MOST_OBJECTS = 10_000;

  private record Key(String path, String blob) {}

  private record Found(List<CommitId> commits, BitSet refs) {}

  private final Repository repository;
  private final String prefix;
  private final Wanted wanted;
  private final List<String> names = new ArrayList<>();
  private final Map<AnyObjectId, BitSet> keptBy = new TreeMap<>();
  private final Map<Key, Found> found =
      new TreeMap<>(Comparator.comparing(Key::path).thenComparing(Key::blob));
  private boolean complete = true;

  HistoryWalk(Repository repository, String prefix, Wanted wanted) {
    this.repository = repository;
    this.prefix = prefix;
    this.wanted = wanted;
  }

  static boolean headHas(Repository repository, String path) throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return false;
    }
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk file = TreeWalk.forPath(repository, path, commits.parseCommit(head).getTree())) {
      return file != null;
    }
  }

  Held run() throws IOException {
    if (wanted.whole().isEmpty() && wanted.shared().isEmpty()) {
      return Held.NOTHING;
    }
    complete = repository.getObjectDatabase().getShallowCommits().isEmpty();
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk files = new TreeWalk(repository)) {
      commits.setRetainBody(false);
      commits.sort(RevSort.TOPO);
      start(commits);
      walk(commits, files);
    } catch (MissingObjectException e) {
      complete = false;
    }
    return new Held(objects(), complete);
  }

  private void start(RevWalk commits) throws IOException {
    for (Map.Entry<String, Set<ObjectId>> tip : RefTips.of(repository).entrySet()) {
      names.add(tip.getKey());
      for (ObjectId id : tip.getValue()) {
        start(commits, id);
      }
    }
  }

  /** A log of a ref may know commits that Git has thrown away; a tag may stand for a file. */
  private void start(RevWalk commits, ObjectId id) throws IOException {
    try {
      RevObject peeled = commits.peel(commits.parseAny(id));
      if (peeled instanceof RevCommit commit) {
        commits.markStart(commit);
        keptBy.computeIfAbsent(commit.copy(), key -> new BitSet()).set(names.size() - 1);
      }
    } catch (MissingObjectException | IncorrectObjectTypeException e) {
      complete = complete && names.get(names.size() - 1).startsWith("reflog of ");
    }
  }

  private void walk(RevWalk commits, TreeWalk files) throws IOException {
    files.setRecursive(true);
    files.setFilter(AndTreeFilter.create(PathFilterGroup.create(paths()), TreeFilter.ANY_DIFF));
    int count = 0;
    for (RevCommit commit = commits.next(); commit != null; commit = commits.next()) {
      if (++count > MOST_COMMITS || found.size() >= MOST_OBJECTS) {
        complete = false;
        return;
      }
      BitSet refs = keptBy.remove(commit);
      BitSet known = refs == null ? new BitSet() : refs;
      for (RevCommit parent : commit.getParents()) {
        keptBy.computeIfAbsent(parent.copy(), key -> new BitSet()).or(known);
      }
      compare(commits, files, commit, known);
    }
  }

  private List<PathFilter> paths() {
    return Stream.concat(wanted.whole().stream(), wanted.shared().stream())
        .map(path -> PathFilter.create(prefix + path))
        .toList();
  }

  private void compare(RevWalk commits, TreeWalk files, RevCommit commit, BitSet refs)
      throws IOException {
    files.reset();
    files.addTree(commit.getTree());
    for (RevCommit parent : commit.getParents()) {
      commits.parseHeaders(parent);
      files.addTree(parent.getTree());
    }
    if (commit.getParentCount() == 0) {
      files.addTree(new EmptyTreeIterator());
    }
    while (files.next()) {
      if (isNew(files)) {
        Key key = new Key(files.getPathString(), files.getObjectId(0).name());
        Found object = found.computeIfAbsent(key, k -> new Found(new ArrayList<>(), new BitSet()));
        object.commits().add(new CommitId(commit.name()));
        object.refs().or(refs);
      }
    }
  }

  /** A merge brings in only what none of its parents has. */
  private static boolean isNew(TreeWalk files) {
    if (!FileMode.REGULAR_FILE.equals(files.getRawMode(0))
        && !FileMode.EXECUTABLE_FILE.equals(files.getRawMode(0))) {
      return false;
    }
    for (int parent = 1; parent < files.getTreeCount(); parent++) {
      if (files.idEqual(0, parent)) {
        return false;
      }
    }
    return true;
  }

  private List<HeldObject> objects() {
    return found.entrySet().stream()
        .filter(entry -> counts(entry.getKey()))
        .map(entry -> object(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** A version that cannot be read may hold the trace, too. */
  private boolean counts(Key key) {
    if (!wanted.shared().contains(key.path().substring(prefix.length()))) {
      return true;
    }
    Optional<String> text = new BlobText(repository).of(new BlobId(key.blob()));
    complete &= text.isPresent();
    return text.filter(some -> !wanted.trace().matcher(some).find()).isEmpty();
  }

  private HeldObject object(Key key, Found object) {
    return new HeldObject(
        key.path(),
        new BlobId(key.blob()),
        object.commits().stream().limit(HeldObject.MOST).toList(),
        object.refs().stream().mapToObj(names::get).sorted().toList());
  }
}
