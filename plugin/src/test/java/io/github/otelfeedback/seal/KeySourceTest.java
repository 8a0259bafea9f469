package io.github.otelfeedback.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.seal.KeyedTag.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySourceTest {

  private static final String KEY = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;

  @Test
  void aFileAndAVariableHoldTheSameKey() throws IOException {
    Path file = file(KEY + "\n", "rw-------");
    assertThat(tag(fromFile(file))).isEqualTo(tag(fromText(" " + KEY + "\n")));
    assertThat(fromFile(file).read().problems()).isEmpty();
  }

  @Test
  void theFileGoesFirst() throws IOException {
    Path file = file(KEY, "rw-------");
    KeySource both = new KeySource(Optional.of(file), Optional.of("short"));
    assertThat(tag(both)).isEqualTo(tag(fromText(KEY)));
  }

  @Test
  void aTagIsTheHmacThatOtherToolsMake() {
    // printf 'TERM\nquorvane' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
    assertThat(tag(fromText(KEY)))
        .isEqualTo("b9d15aeb5c82705af689f2d9022f048be6864bff40d4540eca0a7515c8f22298");
  }

  @Test
  void eachPurposeAndKeyGivesAnotherTag() {
    TagKey key = fromText(KEY).read().key().orElseThrow();
    String term = new KeyedTag(key, Purpose.TERM).tag("quorvane");
    assertThat(new KeyedTag(key, Purpose.TOMBSTONE).tag("quorvane")).isNotEqualTo(term);
    assertThat(tag(fromText(KEY + "x"))).isNotEqualTo(term);
  }

  @Test
  void aKeyThatIsTooShortIsRefused() throws IOException {
    assertThat(rules(fromText(KEY.substring(1)))).containsExactly("short-key");
    assertThat(rules(fromFile(file("", "rw-------")))).containsExactly("short-key");
  }

  @Test
  void aFileThatIsGoneIsAnError() {
    assertThat(rules(fromFile(folder.resolve("gone")))).containsExactly("unreadable-key");
    assertThat(fromFile(folder.resolve("gone")).read().key()).isEmpty();
  }

  @Test
  void aFileThatEverybodyCanReadIsAWarning() throws IOException {
    KeySource.Result read = fromFile(file(KEY, "rw-r--r--")).read();
    assertThat(read.problems()).extracting(Problem::rule).containsExactly("open-key");
    assertThat(read.problems()).noneMatch(Problem::isError);
    assertThat(read.key()).isPresent();
  }

  @Test
  void withoutASourceThereIsNoKeyUnlessItIsNeeded() {
    assertThat(KeySource.NONE.read().key()).isEmpty();
    assertThat(KeySource.NONE.read().problems()).isEmpty();
    assertThat(KeySource.NONE.need().problems())
        .extracting(Problem::rule)
        .containsExactly("no-key");
  }

  @Test
  void nothingPrintsTheKey() {
    KeySource source = fromText(KEY);
    TagKey key = source.read().key().orElseThrow();
    assertThat(source + " " + source.read() + " " + key + " " + new KeyedTag(key, Purpose.TERM))
        .doesNotContain("0123");
  }

  private static String tag(KeySource source) {
    TagKey key = source.need().key().orElseThrow();
    return new KeyedTag(key, Purpose.TERM).tag("quorvane");
  }

  private static Iterable<String> rules(KeySource source) {
    return source.read().problems().stream().map(Problem::rule).toList();
  }

  private static KeySource fromText(String text) {
    return new KeySource(Optional.empty(), Optional.of(text));
  }

  private static KeySource fromFile(Path file) {
    return new KeySource(Optional.of(file), Optional.empty());
  }

  private Path file(String text, String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("key"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
