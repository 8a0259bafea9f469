package io.github.otelfeedback.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCacheTest {

  private static final String CACHE =
      """
      "https://example.org/a,_b",200,1787029628
      https://example.org/,200,1787029632
      https://example.org/docs/#top,206,1787029632
      """;

  private static final String SETTINGS =
      """
      # cSpell:disable
      exclude = [
        '/index\\.xml$',
        '^https://twitter\\.com', # a wall
        '^https://(',
      ]
      """;

  @TempDir private Path project;

  @Test
  void whatTheWebsiteHasCheckedIsNotAskedForAgain() {
    LinkCache cache = LinkCache.of(CACHE, "");
    assertThat(cache.asksFor("https://example.org/a,_b")).isFalse();
    assertThat(cache.asksFor("https://example.org")).isFalse();
    assertThat(cache.asksFor("https://example.org/docs/#top")).isFalse();
    assertThat(cache.asksFor("https://example.org/docs/")).isTrue();
  }

  @Test
  void whatTheWebsiteNeverChecksIsNotAskedFor() {
    LinkCache cache = LinkCache.of("", SETTINGS);
    assertThat(cache.asksFor("https://twitter.com/somebody")).isFalse();
    assertThat(cache.asksFor("https://example.org/")).isTrue();
  }

  @Test
  void aWebsiteWithoutACacheHasCheckedNothing() throws IOException {
    Website website = new Website(project, "site");
    assertThat(website.read().linkCache().asksFor("https://example.org/")).isTrue();
    website.with(".lycheecache", CACHE).with("lychee.base.toml", SETTINGS);
    assertThat(website.read().linkCache().asksFor("https://example.org/")).isFalse();
    assertThat(website.read().linkCache().asksFor("https://twitter.com/a")).isFalse();
  }
}
