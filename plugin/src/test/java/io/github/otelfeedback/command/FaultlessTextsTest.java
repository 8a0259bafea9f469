package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.seal.CleanFile;
import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.site.Vocabulary;
import io.github.otelfeedback.site.Website;
import io.github.otelfeedback.validate.TextId;
import io.github.otelfeedback.validate.ValidateSettings;
import io.github.otelfeedback.validate.Validated;
import io.github.otelfeedback.validate.Validator;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which texts need not be validated again. */
class FaultlessTextsTest {

  private static final String LANTERN = AWithdrawal.NAMED;
  private static final String BANK = AWithdrawal.BANK;

  @TempDir Path folder;
  private AWithdrawal project;
  private Vocabulary vocabulary = Vocabulary.shipped();
  private Lexicons lexicons = Lexicons.shipped();
  private Set<SessionId> tagged = Set.of();

  @BeforeEach
  void prepare() throws IOException {
    project = new AWithdrawal(folder).with(List.of(LANTERN, BANK));
  }

  @Test
  void afterARunAllAreKnownOfWhichNoRuleSaidAnything() throws IOException {
    assertThat(known()).isEmpty();
    validated();
    assertThat(known()).isEqualTo(all()).contains(LANTERN + " en", BANK + " en");
    Path text = record(LANTERN, "en.md");
    Files.writeString(text, Files.readString(text) + "\n#### Too deep\n\nA lamp.\n");
    assertThat(validated().problems()).extracting(Problem::rule).contains("heading-jump");
    assertThat(known()).doesNotContain(LANTERN + " en").contains(BANK + " en");
  }

  @Test
  void aChangeInAnyFileOfASessionMakesItsTextsUnknown() throws IOException {
    for (Path file :
        List.of(
            record(LANTERN, "session.yaml"),
            record(LANTERN, "en.md"),
            record(LANTERN, "assets/lamp.png"))) {
      assertOnlyUnknownAfterChanging(file, LANTERN);
    }
    assertOnlyUnknownAfterChanging(record(BANK, "session.yaml"), BANK);
    assertOnlyUnknownAfterChanging(project.identities().resolve(BANK + ".yaml"), BANK);
  }

  @Test
  void aPictureMoreOrATextLessMakesTheOthersUnknown() throws IOException {
    validated();
    Files.write(record(LANTERN, "assets/other.png"), new byte[] {1});
    assertThat(known()).isEqualTo(of(BANK));
    validated();
    Files.delete(record(LANTERN, "uk.md"));
    assertThat(known()).isEqualTo(of(BANK));
  }

  @Test
  void otherSeriesMakeAllUnknown() throws IOException {
    validated();
    Files.writeString(
        project.folder().resolve("sessions/series.yaml"),
        """
        otel-me: { names: [{ name: Otherwise, from: 2020-01 }] }
        """);
    assertThat(known()).isEmpty();
  }

  @Test
  void otherSpellingsMakeAllUnknown() throws IOException {
    validated();
    vocabulary = new Vocabulary(List.of("LanTern"), Map.of(), Map.of());
    assertThat(known()).isEmpty();
  }

  @Test
  void otherWordsOfTheWebsiteMakeUnknownWhatSomebodyUnnamedSaid() throws IOException {
    validated();
    Path page = project.folder().resolve("content/en/docs/words.md");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "---\ntitle: Words\n---\n\nA quillery is a word.\n");
    lexicons = Lexicons.of(new Choices(project.settings()).checkout());
    assertThat(known()).isEqualTo(of(LANTERN));
  }

  @Test
  void aSessionThatIsKnownByTagsIsAnother() throws IOException {
    validated();
    tagged = Set.of(new SessionId(BANK));
    assertThat(known()).isEqualTo(of(LANTERN));
  }

  @Test
  void whatIsRememberedNeverChangesWhatARunSays() throws IOException {
    new Website(project.identities(), "").open().close();
    Settings settings = project.settings();
    CleanFiles clean = new CleanFiles(settings, new Choices(settings).checkout());
    List<Path> texts = List.of(record(LANTERN, "en.md"), record(BANK, "en.md"));
    List<String> additions =
        List.of("\n#### Deep\n", "\nQuillery Zyxqatel\n", "\nopentelemetry\n", "\nA lamp.\n");
    Random random = new Random(20261122);
    for (int step = 0; step < 30; step++) {
      Path text = texts.get(random.nextInt(texts.size()));
      String before = Files.readString(text);
      Files.writeString(text, before + additions.get(random.nextInt(additions.size())));
      assertThat(Records.readBelieving(clean, settings, stage -> {}).problems())
          .as("step %d", step)
          .isEqualTo(Records.read(settings, stage -> {}).problems());
      if (random.nextBoolean()) {
        Files.writeString(text, before);
      }
    }
    assertThat(AFolder.files(project.identities()))
        .containsKey(".git/otel-feedback/validated-clean");
  }

  private void assertOnlyUnknownAfterChanging(Path file, String session) throws IOException {
    validated();
    assertThat(known()).isEqualTo(all());
    byte[] before = Files.readAllBytes(file);
    byte[] changed = Arrays.copyOf(before, before.length + 1);
    changed[before.length] = '\n';
    Files.write(file, changed);
    List<String> others = all();
    others.removeIf(text -> text.startsWith(session));
    assertThat(known()).as("%s", file).isEqualTo(others).isNotEmpty();
    Files.write(file, before);
    assertThat(known()).isEqualTo(all());
  }

  private Path record(String session, String file) {
    return project.folder().resolve("sessions").resolve(session).resolve(file);
  }

  private List<String> of(String session) {
    return all().stream().filter(text -> text.startsWith(session)).toList();
  }

  private List<String> all() {
    return texts(load()).stream()
        .map(FaultlessTextsTest::shown)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private List<String> known() {
    Loaded loaded = load();
    FaultlessTexts faultless = faultless(loaded);
    return texts(loaded).stream().filter(faultless::has).map(FaultlessTextsTest::shown).toList();
  }

  private Validated validated() {
    Loaded loaded = load();
    FaultlessTexts faultless = faultless(loaded);
    Validated validated = new Validator(rules(loaded)).validate(loaded.records(), faultless::has);
    faultless.keep(validated.faultless());
    return validated;
  }

  private FaultlessTexts faultless(Loaded loaded) {
    CleanFile file = new CleanFile(folder.resolve("memory"), "validated-clean");
    return FaultlessTexts.of(file, loaded, rules(loaded)).orElseThrow();
  }

  private ValidateSettings rules(Loaded loaded) {
    return new ValidateSettings(
        loaded.sigs(), Optional.of(LocalDate.of(2031, 7, 1)), vocabulary, lexicons, tagged);
  }

  private Loaded load() {
    Path sessions = project.folder().resolve("sessions");
    return new SessionLoader(
            new LoadSettings(project.folder(), sessions, Optional.of(project.identities())))
        .load();
  }

  private static List<TextId> texts(Loaded loaded) {
    return loaded.records().stream()
        .flatMap(
            record -> record.writeUps().keySet().stream().map(locale -> new TextId(record, locale)))
        .toList();
  }

  private static String shown(TextId text) {
    SiteLocale locale = text.locale();
    return text.session().id() + " " + locale.code();
  }
}
