package io.github.otelfeedback.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.value.CommitId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A website for tests, in a folder of its own. */
public final class Website {

  private final Path project;
  private final Path site;

  public Website(Path project, String siteDirectory) throws IOException {
    this.project = project;
    this.site = Files.createDirectories(project.resolve(siteDirectory)).toRealPath();
  }

  public Path site() {
    return site;
  }

  public Website with(String sitePath, String text) throws IOException {
    Path file = site.resolve(sitePath);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  public String text(String sitePath) throws IOException {
    return Files.readString(site.resolve(sitePath));
  }

  public Checkout checkout() {
    return Checkout.find(project, site, project.resolve("target/otel-feedback/stage"));
  }

  public SiteSnapshot read() {
    return new SiteReader(new SiteSettings(checkout(), "main")).read();
  }

  /** Commits everything to the branch that is checked out, at first main. */
  public CommitId commit() throws IOException {
    try (Git git = open()) {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      return new CommitId(
          git.commit()
              .setMessage("Change the website")
              .setAuthor("Somebody", "somebody@example.org")
              .setCommitter("Somebody", "somebody@example.org")
              .setSign(false)
              .call()
              .name());
    } catch (GitAPIException e) {
      throw new IOException(e);
    }
  }

  /** The repository around the website, made at the first call. */
  public Git open() throws IOException {
    try {
      return Files.isDirectory(project.resolve(".git"))
          ? Git.open(project.toFile())
          : Git.init().setDirectory(project.toFile()).setInitialBranch("main").call();
    } catch (GitAPIException e) {
      throw new IOException(e);
    }
  }

  /** Every file below {@code content/} with its text, sorted. */
  public SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(site.resolve("content"))) {
      return files;
    }
    try (Stream<Path> found = Files.walk(site.resolve("content"))) {
      for (Path path : found.filter(Files::isRegularFile).toList()) {
        files.put(
            site.relativize(path).toString().replace('\\', '/'),
            new String(Files.readAllBytes(path), UTF_8));
      }
    }
    return files;
  }
}
