package io.github.otelfeedback.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies put together at random, with a seed, from what Markdown is made of. */
class HostileTextTest {

  private static final int SESSIONS = 300;
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n\n",
          "\n",
          " ",
          "  \n",
          "# ",
          "## ",
          "#### ",
          "> ",
          "> [!NOTE]",
          "> [!",
          "- ",
          "1. ",
          "    ",
          "```",
          "```yaml\n",
          "~~~",
          "*",
          "**",
          "_",
          "`",
          "[",
          "]",
          "](",
          ")",
          "[]",
          "[]: ",
          "[^1]",
          "[^1]: ",
          "![",
          "<",
          "</",
          "<b>",
          "<!--",
          "-->",
          "{{",
          "}}",
          "{%",
          "&amp;",
          "&#",
          "\\",
          "|",
          "| - |",
          "---",
          "===",
          "http://",
          "https://github.com/a/b/blob/main/",
          "javascript:",
          "assets/",
          "/ja/docs/",
          "#a",
          "{#a}",
          "Acme",
          "acme.example",
          "github",
          "open-source",
          "\u00a0",
          "\u200b",
          "\ud83d\ude00",
          "e\u0301",
          "日本語",
          "কথা",
          "ab",
          "c");

  @TempDir private Path root;

  @BeforeEach
  void writeSessions() throws IOException {
    Random random = new Random(20251201);
    for (int i = 0; i < SESSIONS; i++) {
      Path folder = Files.createDirectories(root.resolve("sessions/hostile-" + i));
      Files.writeString(
          folder.resolve("session.yaml"),
          """
          version: 1
          series: panel
          held: 2025-03
          organization: { name: Acme, domains: [acme.example], consent: anonymous }
          """);
      Files.writeString(folder.resolve("en.md"), "---\ntopic: A\n---\n\n" + body(random));
      Files.writeString(folder.resolve("ja.md"), "---\ntopic: B\n---\n\n" + body(random));
    }
  }

  @Test
  void everyTextIsJudgedAtPlacesThatExist() throws IOException {
    Loaded loaded =
        new SessionLoader(new LoadSettings(root, root.resolve("sessions"), Optional.empty()))
            .load();
    assertThat(loaded.records()).hasSize(SESSIONS);
    List<Problem> problems =
        new Validator(new ValidateSettings(loaded.sigs(), Optional.empty()))
            .validate(loaded.records());
    assertThat(problems).extracting(Problem::rule).contains("withheld-term", "raw-html");
    for (Problem problem : problems) {
      assertThat(exists(problem.place())).as(problem.toString()).isTrue();
    }
  }

  private boolean exists(Place place) throws IOException {
    List<String> lines = List.of(Files.readString(root.resolve(place.file())).split("\n", -1));
    return place.line() >= 1
        && place.line() <= lines.size()
        && place.column() >= 1
        && place.column() <= lines.get(place.line() - 1).length() + 1;
  }

  private static String body(Random random) {
    StringBuilder body = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      body.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return body.toString();
  }
}
