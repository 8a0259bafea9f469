package io.github.otelfeedback.render;

import io.github.otelfeedback.page.Asset;
import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.Sha256;
import java.util.List;

/**
 * Completes pages with the digest of what they were made from.
 *
 * <p>Everything that goes into a page, words and templates included, shows in its parts, and
 * nothing else does: so the digest is taken over the parts.
 */
final class Pages {

  private Pages() {}

  static Page page(
      PagePath path, FrontMatter frontMatter, List<String> spelling, List<Fragment> body) {
    return page(path, frontMatter, spelling, body, List.of());
  }

  static Page page(
      PagePath path,
      FrontMatter frontMatter,
      List<String> spelling,
      List<Fragment> body,
      List<Asset> assets) {
    String parts = List.of(path, frontMatter, spelling, body, assets).toString();
    return new Page(path, frontMatter, spelling, body, assets, Sha256.of(parts).hex());
  }
}
