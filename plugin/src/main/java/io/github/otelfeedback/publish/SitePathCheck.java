package io.github.otelfeedback.publish;

import io.github.otelfeedback.problem.Problem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a site path leads to a plain place within the website, without a link on the way. */
record SitePathCheck(Path site, Faults faults) {

  /** What is wrong with writing or removing the file at a site path, if anything is. */
  Optional<Problem> check(String sitePath) {
    if (!SafeName.isSafe(sitePath)) {
      return Optional.of(faults.unsafeName(sitePath));
    }
    Path file = site.resolve(sitePath);
    for (Path at = file; at != null && !at.equals(site); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        return Optional.of(faults.link(sitePath));
      }
      boolean isFolder = Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS);
      if (isFolder == at.equals(file) && Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
        return Optional.of(faults.blocked(sitePath));
      }
    }
    return Optional.empty();
  }

  /** The nearest folder on the way to a site path that exists; at least the site itself. */
  Path nearestFolder(String sitePath) {
    Path folder = site.resolve(sitePath).getParent();
    while (folder != null && !folder.equals(site) && !Files.isDirectory(folder)) {
      folder = folder.getParent();
    }
    return folder == null ? site : folder;
  }
}
