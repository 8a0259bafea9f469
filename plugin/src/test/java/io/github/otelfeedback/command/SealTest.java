package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.disclose.Withheld;
import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.seal.KeyedTag;
import io.github.otelfeedback.seal.TagKey;
import io.github.otelfeedback.seal.TagList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

  private static final String PRIVATE =
      """
      version: 1
      held: 2031-05
      series: otel-me
      guests: [{ name: Ada Lark, github: ada-lark }]
      organization:
        name: Zyxqatel Grid
        aliases: [Wovenlark]
        consent: anonymous
        sector: energy
      """;
  private static final String ENGLISH = "---\ntopic: Lanterns\n---\n\nA lamp.\n";
  private static final KeySource KEY =
      new KeySource(Optional.empty(), Optional.of("0123456789abcdef0123456789abcdef"));

  @TempDir Path folder;
  private ARecordsProject project;
  private Path identities;
  private Path target;

  @BeforeEach
  void writeRecords() throws IOException {
    identities = folder.resolve("identities");
    target = folder.resolve("public/sessions");
    project =
        new ARecordsProject(folder.resolve("private"))
            .session("quiet-meadow", PRIVATE, ENGLISH)
            .session(
                "draft-one", "version: 1\nstate: draft\nseries: otel-me\nheld: 2031\n", ENGLISH);
  }

  @Test
  void thePublicPartAndTheOverlayTogetherHideTheSame() throws IOException {
    assertThat(seal().failure()).isEmpty();
    Path sessions = folder.resolve("private/sessions");
    assertThat(terms(target, Optional.of(identities)))
        .containsExactlyInAnyOrderElementsOf(terms(sessions, Optional.empty()));
    assertThat(files(target).keySet())
        .containsExactly(".otel-feedback.tags", "quiet-meadow/en.md", "quiet-meadow/session.yaml");
    assertThat(files(target).values())
        .allSatisfy(text -> assertThat(text).doesNotContain("Zyxqatel", "Lark", "Wovenlark"));
  }

  @Test
  void sealingAgainChangesNothing() throws IOException {
    seal();
    Map<String, String> once = files(folder.resolve("public"));
    RunReport again = seal();
    assertThat(again.failure()).isEmpty();
    assertThat(again.remarks()).contains("sealed 1 sessions; 0 files changed");
    assertThat(files(folder.resolve("public"))).isEqualTo(once);
  }

  @Test
  void aTextThatTellsIsRefusedAtItsPlaceAndNothingIsWritten() throws IOException {
    project.session("quiet-meadow", PRIVATE, ENGLISH + "\nAt **Wovenlark**.\n");
    assertThat(seal().problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::toString)
        .singleElement()
        .satisfies(one -> assertThat(one).startsWith("sealed/quiet-meadow/en.md:7:1: error:"))
        .satisfies(one -> assertThat(one).doesNotContain("Wovenlark"));
    assertThat(identities).doesNotExist();
    assertThat(target).doesNotExist();
  }

  @Test
  void anOverlayThatDiffersIsNotWrittenOver() throws IOException {
    Files.createDirectories(identities);
    Files.writeString(identities.resolve("quiet-meadow.yaml"), "name: Other\n");
    assertThat(seal().problems()).extracting(Problem::rule).contains("overlay-differs");
    assertThat(identities.resolve("quiet-meadow.yaml")).hasContent("name: Other\n");
    assertThat(target).doesNotExist();
  }

  @Test
  void whatAnOverlayTellsAlreadyIsTaggedAndStaysThere() throws IOException {
    String draft = PRIVATE.replaceAll("(?m)^(guests|  name|  aliases).*\n", "");
    project.session("quiet-meadow", draft, ENGLISH).identities(identities);
    Files.createDirectories(identities);
    Files.writeString(identities.resolve("quiet-meadow.yaml"), "name: Zyxqatel Grid\n");
    assertThat(seal().failure()).isEmpty();
    assertThat(identities.resolve("quiet-meadow.yaml")).hasContent("name: Zyxqatel Grid\n");
    TagKey key = KEY.need().key().orElseThrow();
    String tags = Files.readString(target.resolve(TagList.FILE));
    assertThat(tags).contains(new KeyedTag(key, KeyedTag.Purpose.TERM).tag("zyxqatelgrid"));
  }

  @Test
  void withoutAKeyNothingIsSealed() throws IOException {
    RunReport report = new Seal(project.settings(), stage -> {}, identities, target).run();
    assertThat(report.problems()).extracting(Problem::rule).contains("no-key");
    assertThat(target).doesNotExist();
  }

  @Test
  void privateFoldersOnPublicGroundAreRefused() throws IOException {
    Path inside = target.resolve("identities");
    assertThat(seal(inside, target).problems())
        .extracting(Problem::rule)
        .contains("public-identities");
    assertThat(seal(identities, folder.resolve("private")).problems())
        .extracting(Problem::rule)
        .contains("public-records");
  }

  @Test
  void theTagsAreReadBack() throws IOException {
    seal();
    String text = Files.readString(target.resolve(TagList.FILE));
    assertThat(TagList.parse(text).toOptional()).isPresent();
  }

  private RunReport seal() throws IOException {
    return seal(identities, target);
  }

  private RunReport seal(Path overlays, Path sessions) throws IOException {
    Settings given = project.settings();
    Settings keyed =
        new Settings(
            given.folders(), given.scope(), given.policy(), given.today(), KEY, given.auditLimit());
    return new Seal(keyed, stage -> {}, overlays, sessions).run();
  }

  private List<String> terms(Path sessions, Optional<Path> overlays) {
    Loaded loaded = new SessionLoader(new LoadSettings(folder, sessions, overlays)).load();
    assertThat(loaded.problems()).noneMatch(Problem::isError);
    return new Disclosure()
        .disclose(loaded.records()).identities().withheld().stream().map(Withheld::reveal).toList();
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
