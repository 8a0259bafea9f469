package io.github.otelfeedback.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlobIdTest {

  @Test
  void isTheIdThatGitGives() {
    assertThat(BlobId.of("").hex()).isEqualTo("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
    assertThat(BlobId.of("hello\n").hex()).isEqualTo("ce013625030ba8dba906f756967f9e9ca394464a");
  }

  @Test
  void readsFortyLowerCaseDigitsOnly() {
    String id = "ce013625030ba8dba906f756967f9e9ca394464a";
    assertThat(BlobId.parse(id).toOptional()).contains(BlobId.of("hello\n"));
    assertThat(BlobId.parse(id.substring(1)).toOptional()).isEmpty();
    assertThat(CommitId.parse(id).toOptional()).contains(new CommitId(id));
    assertThat(CommitId.parse("G" + id.substring(1)).toOptional()).isEmpty();
  }
}
