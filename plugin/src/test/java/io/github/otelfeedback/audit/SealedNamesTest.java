package io.github.otelfeedback.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.seal.TagKey;
import io.github.otelfeedback.seal.TagList;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A public build that has tags and their key, and no names. */
class SealedNamesTest {

  private static final TagKey KEY = key("0123456789abcdef0123456789abcdef");

  @TempDir Path folder;
  private HidingRecords sealed;
  private Path draft;
  private TagList tags;

  @BeforeEach
  void seal() throws IOException {
    String hiding = HidingRecords.HIDING.replace("Wovenlark", "カスミ電機, Öhrwald");
    HidingRecords whole = new HidingRecords(folder.resolve("whole")).session("quiet", hiding);
    tags = TagList.of(TagTerms.of(whole.identities(), List.of(new SessionId("quiet"))), KEY);
    sealed =
        new HidingRecords(folder.resolve("sealed"))
            .session(
                "quiet",
                "version: 1\nheld: 2031\nseries: otel-me\norganization: { consent: anonymous }\n");
    draft = Files.createDirectories(folder.resolve("draft"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At Zyxqatel Grid.",
        "ZYXQATEL-GRID",
        "zyxqatelGrid",
        "Zyxqatel\nGrid",
        "Zyx**qatel** Grid",
        "&#90;yxqatel Grid",
        "%5Ayxqatel%20Grid",
        "今日はカスミ電機さんで",
        "Oehrwald",
      })
  void aNameIsFoundWithoutBeingKnown(String text) throws IOException {
    assertThat(faults(text, KEY)).containsExactly("withheld-sealed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A lamp.", "Zyxqatel is not the whole name", "A grid of lamps"})
  void otherTextsPass(String text) throws IOException {
    assertThat(faults(text, KEY)).isEmpty();
  }

  @Test
  void theAnswerIsTheSameWhereverAndHoweverOftenANameStands() throws IOException {
    Files.writeString(draft.resolve("zyxqatel-grid.md"), "At Zyxqatel Grid and カスミ電機.");
    List<Problem> many = audit("At Zyxqatel Grid.\n\nZyxqatel Grid\n", KEY).faults();
    Files.delete(draft.resolve("zyxqatel-grid.md"));
    assertThat(many).isEqualTo(audit("At Öhrwald.", KEY).faults()).hasSize(1);
  }

  @Test
  void anotherKeyIsNoticed() throws IOException {
    assertThat(faults("A lamp.", key("another-key-another-key-another-key")))
        .containsExactly("audit-blind");
  }

  @Test
  void aSessionThatNobodySealedIsNotCoveredByTheTagsOfOthers() throws IOException {
    sealed.session("later", "version: 1\nheld: 2031\nseries: otel-me\norganization: {}\n");
    assertThat(faults("A lamp.", KEY)).containsExactly("identity-missing");
  }

  @Test
  void withoutTagsTheMissingIdentityIsAFault() throws IOException {
    Files.writeString(draft.resolve("a.md"), "A lamp.");
    FolderAuditor auditor = new FolderAuditor(new Means(TimeLimit.NONE));
    assertThat(auditor.audit(draft, sealed.identities()).faults())
        .extracting(Problem::rule)
        .contains("identity-missing");
  }

  private List<String> faults(String text, TagKey key) throws IOException {
    return audit(text, key).faults().stream().map(Problem::rule).toList();
  }

  private FolderScan audit(String text, TagKey key) throws IOException {
    Files.writeString(draft.resolve("a.md"), text);
    Optional<SealedNames> names = Optional.of(new SealedNames(key, tags));
    return new FolderAuditor(new Means(TimeLimit.NONE, Excuses.NONE, names))
        .audit(draft, sealed.identities());
  }

  private static TagKey key(String text) {
    return TagKey.parse(text).toOptional().orElseThrow();
  }
}
