package io.github.otelfeedback.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * What the website's own drift check says about the pages of a checkout whose main is checked out.
 *
 * <p>Source: its {@code scripts/i18n/drift.mjs}: a page is `file not found` where its English page
 * does not exist, else `true` where that page differs between the pin and HEAD.
 */
record DriftCheck(Path site) {

  private static final Pattern PIN = Pattern.compile("(?m)^default_lang_commit: ([0-9a-f]{40})$");
  private static final Pattern STATUS = Pattern.compile("(?m)^drifted_from_default: (.*)$");

  /** The status of each translation as the check computes it, by path; `-` where it is in sync. */
  Map<String, String> computed() throws IOException {
    Map<String, String> statuses = new TreeMap<>();
    try (Git git = Git.open(site.toFile())) {
      for (String path : translations()) {
        statuses.put(path, computed(git.getRepository(), path));
      }
    }
    return statuses;
  }

  /** The status that each translation has in its front matter. */
  Map<String, String> stored() throws IOException {
    Map<String, String> statuses = new TreeMap<>();
    for (String path : translations()) {
      Matcher status = STATUS.matcher(Files.readString(site.resolve(path)));
      statuses.put(path, status.find() ? status.group(1) : "-");
    }
    return statuses;
  }

  private String computed(Repository repository, String path) throws IOException {
    String english = path.replaceFirst("^content/[^/]+/", "content/en/");
    if (!Files.exists(site.resolve(english))) {
      return "file not found";
    }
    Matcher pin = PIN.matcher(Files.readString(site.resolve(path)));
    if (!pin.find()) {
      return "no pin";
    }
    ObjectId at = blob(repository, ObjectId.fromString(pin.group(1)), english);
    return at.equals(blob(repository, repository.resolve("HEAD"), english)) ? "-" : "true";
  }

  private static ObjectId blob(Repository repository, ObjectId commit, String path)
      throws IOException {
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk found =
            TreeWalk.forPath(repository, path, commits.parseCommit(commit).getTree())) {
      return found == null ? ObjectId.zeroId() : found.getObjectId(0);
    }
  }

  private Iterable<String> translations() throws IOException {
    try (Stream<Path> found = Files.walk(site.resolve("content"))) {
      return found
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".md") && !path.startsWith("content/en/"))
          .sorted()
          .toList();
    }
  }
}
