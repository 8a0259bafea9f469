package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Git hook of a public repository of records, with real pushes to a bare repository. */
class PrePushTest {

  private static final Path HOOK =
      Path.of("../example-site/workflows/end-user-sessions/pre-push").toAbsolutePath();
  private static final String HIDDEN =
      "version: 1\nheld: 2031-05\nseries: otel-me\norganization: { consent: anonymous }\n";

  @TempDir Path folder;
  private Path records;
  private Path identities;
  private Path bin;
  private String before = "";

  private record Ended(int code, String output) {}

  @BeforeEach
  void makeRepositories() throws IOException, InterruptedException {
    assumeTrue(File.separatorChar == '/', "hooks are scripts of a shell");
    records = Files.createDirectories(folder.resolve("records"));
    identities = Files.createDirectories(folder.resolve("private"));
    Files.writeString(identities.resolve("2031-05-quiet.yaml"), "name: Zyxqatel Grid\n");
    bin = Files.createDirectories(folder.resolve("bin"));
    script(
        bin.resolve("maven"),
        "records=$PWD; cd '%s' && exec '%s' -cp '%s' %s \"$records\" \"$@\"\n"
            .formatted(
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                AuditedPush.class.getName()));
    git("init", "--quiet", "--bare", folder.resolve("public.git").toString());
    git("init", "--quiet", "--initial-branch=main", ".");
    git("remote", "add", "origin", folder.resolve("public.git").toString());
    git("config", "otel-feedback.identities", identities.toString());
    Files.copy(HOOK, records.resolve(".git/hooks/pre-push"));
    write("sessions/2031-05-quiet/session.yaml", HIDDEN);
    write("sessions/2031-05-quiet/en.md", "---\ntopic: Lanterns\n---\n");
    commit("Record a session");
    assertThat(push("main").output()).doesNotContain("error:");
    assertThat(pushed()).isEqualTo(head());
    before = git("ls-remote", "origin").output();
  }

  @Test
  void whatTellsNothingIsPushed() throws IOException, InterruptedException {
    write("sessions/2031-05-quiet/en.md", "---\ntopic: More lanterns\n---\n");
    commit("Say more");
    assertThat(push("main").code()).isZero();
    assertThat(pushed()).isEqualTo(head());
  }

  @Test
  void aNameInAFileIsRefusedEvenIfALaterCommitTakesItOut()
      throws IOException, InterruptedException {
    write("notes/a b.md", "One\n\nAt **Zyxqatel** Grid.\n");
    commit("Take notes");
    String told = git("rev-parse", "HEAD").output().substring(0, 12);
    write("notes/a b.md", "One\n");
    commit("Clean the notes");
    assertRefused(push("main"), told + "/files/notes/a b.md:3:1: error: Finding 1 (text)");
  }

  @Test
  void aNameInAPathIsRefused() throws IOException, InterruptedException {
    write("zyxqatel-grid/notes.md", "One\n");
    commit("Take notes");
    assertRefused(push("main"), "in order of paths");
  }

  @Test
  void aNameInTheMessageOfACommitIsRefused() throws IOException, InterruptedException {
    write("notes.md", "One\n");
    commit("Take notes at Zyxqatel Grid");
    assertRefused(push("main"), "/commit:");
  }

  @Test
  void aNameInATagOrABranchIsRefused() throws IOException, InterruptedException {
    git("tag", "--annotate", "--message", "After Zyxqatel Grid", "first");
    assertRefused(push("first"), "tag-1-");
    git("branch", "zyxqatel-grid");
    assertRefused(push("zyxqatel-grid"), "refs:1");
  }

  @Test
  void aNameThatAMergeBringsInIsRefused() throws IOException, InterruptedException {
    git("switch", "--quiet", "--create", "other");
    write("notes.md", "At Zyxqatel Grid.\n");
    commit("Take notes");
    git("switch", "--quiet", "main");
    write("more.md", "One\n");
    commit("Say more");
    git("merge", "--quiet", "--no-edit", "other");
    assertRefused(push("main"), "/files/notes.md:1");
  }

  @Test
  void nothingIsPushedWithoutMaven() throws IOException, InterruptedException {
    write("notes.md", "One\n");
    commit("Take notes");
    Files.delete(bin.resolve("maven"));
    assertRefused(push("main"), "Maven was not found");
  }

  @Test
  void nothingIsPushedWithoutIdentities() throws IOException, InterruptedException {
    write("notes.md", "One\n");
    commit("Take notes");
    git("config", "--unset", "otel-feedback.identities");
    assertRefused(push("main"), "[identity-missing]");
    git("config", "otel-feedback.identities", folder.resolve("gone").toString());
    assertRefused(push("main"), "The folder of identities is missing");
  }

  @Test
  void attributesHideNothing() throws IOException, InterruptedException {
    write(".gitattributes", "notes.md working-tree-encoding=UTF-16 export-ignore filter=clean\n");
    git("config", "filter.clean.smudge", "true");
    git("config", "filter.clean.clean", "cat");
    write("notes.md", "");
    Files.write(records.resolve("notes.md"), "At Zyxqatel Grid".getBytes(StandardCharsets.UTF_16));
    commit("Take notes");
    assertRefused(push("main"), "/files/notes.md");
  }

  @Test
  void aBranchIsDeletedWithoutALook() throws IOException, InterruptedException {
    git("branch", "side");
    assertThat(push("side").code()).isZero();
    Files.delete(bin.resolve("maven"));
    script(bin.resolve("maven"), "exit 1\n");
    assertThat(push(":side").code()).isZero();
  }

  private void assertRefused(Ended push, String place) throws IOException, InterruptedException {
    assertThat(push.code()).isNotZero();
    assertThat(push.output())
        .contains(place, "Nothing was pushed")
        .doesNotContain("At Zyxqatel", "at Zyxqatel", "After Zyxqatel", "grid/notes");
    assertThat(git("ls-remote", "origin").output()).isEqualTo(before);
  }

  private String head() throws IOException, InterruptedException {
    return git("rev-parse", "HEAD").output();
  }

  private String pushed() throws IOException, InterruptedException {
    return git("--git-dir=" + folder.resolve("public.git"), "rev-parse", "main").output();
  }

  private Ended push(String ref) throws IOException, InterruptedException {
    return git("push", "origin", ref);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(records.resolve(file).getParent());
    Files.writeString(records.resolve(file), text);
  }

  private void commit(String message) throws IOException, InterruptedException {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  }

  private Ended git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(records.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("OTEL_FEEDBACK_MAVEN", bin.resolve("maven").toString());
    environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
    List.of("AUTHOR", "COMMITTER")
        .forEach(
            role -> {
              environment.put("GIT_" + role + "_NAME", "Ada Lark");
              environment.put("GIT_" + role + "_EMAIL", "ada@lark.example");
            });
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private static void script(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
