package io.github.otelfeedback.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A private file that is wrong is told by number and rule, and no byte of it is shown. */
class BrokenIdentitiesTest {

  private static final String RECORD =
      """
      version: 1
      held: 2031-03
      series: otel-me
      organization: { consent: anonymous, sector: energy, products: [Lamps] }
      """;

  @TempDir Path folder;
  @TempDir Path identities;

  @BeforeEach
  void start() throws IOException {
    Path session = Files.createDirectories(folder.resolve("sessions/2031-03-storage"));
    Files.writeString(session.resolve("session.yaml"), RECORD);
    Files.writeString(session.resolve("en.md"), "---\ntopic: Traces that tell\n---\n");
  }

  static Stream<BrokenIdentity> kinds() {
    return BrokenIdentity.all().stream();
  }

  @Test
  void thereAreManyKinds() {
    assertThat(BrokenIdentity.all()).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void itIsNamedByNumberAndRuleAndNeverQuoted(BrokenIdentity kind) throws IOException {
    kind.breaking().in(identities);
    for (Supplier<SessionsMojo> goal : goals()) {
      GoalRun run = new GoalRun(folder, identities);
      GoalRun.Ended end = run.run(goal.get());
      assertThat(end.log())
          .as("%s: %s", kind, end)
          .anySatisfy(
              line ->
                  assertThat(line)
                      .startsWith("identities#1:1:1: error: ")
                      .contains("[" + kind.rule() + "]"));
      showsNothing(run, end);
    }
    assertThat(folder.resolve("content")).doesNotExist();
  }

  @Test
  void aFileThatMayNotBeReadIsNamedByNumber() throws IOException {
    assumeTrue(BrokenIdentity.forbidden(identities), "whoever runs this may read every file");
    GoalRun run = new GoalRun(folder, identities);
    GoalRun.Ended end = run.run(new ValidateMojo());
    assertThat(end.log()).anyMatch(line -> line.startsWith("identities#1:1:1: error: "));
    showsNothing(run, end);
  }

  @Test
  void aFolderThatIsNotThereIsNoFolderWithoutIdentities() throws IOException {
    GoalRun run = new GoalRun(folder, identities.resolve("Zyxqatel"));
    GoalRun.Ended end = run.run(new GenerateMojo());
    assertThat(end.how()).isNotEqualTo("success");
    showsNothing(run, end);
  }

  private static List<Supplier<SessionsMojo>> goals() {
    return List.of(ValidateMojo::new, GenerateMojo::new, StatusMojo::new, PreviewMojo::new);
  }

  private static void showsNothing(GoalRun run, GoalRun.Ended end) throws IOException {
    assertThat(end.how()).doesNotContainIgnoringCase(BrokenIdentity.TELLING);
    assertThat(end.log())
        .allSatisfy(line -> assertThat(line).doesNotContainIgnoringCase(BrokenIdentity.TELLING));
    run.files()
        .forEach(
            (path, bytes) -> {
              String text = new String(Base64.getDecoder().decode(bytes), UTF_8);
              assertThat(path).doesNotContainIgnoringCase(BrokenIdentity.TELLING);
              assertThat(text).doesNotContainIgnoringCase(BrokenIdentity.TELLING);
            });
  }
}
