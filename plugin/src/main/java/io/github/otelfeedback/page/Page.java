package io.github.otelfeedback.page;

import java.util.List;

/**
 * A page of the website before it is text.
 *
 * <p>The inputs are a digest of everything public that it was made from: it changes when, and only
 * when, the page has to be made again. The spelling words are candidates; those that the page does
 * not hold, or that the website knows, are dropped when it becomes text.
 */
public record Page(
    PagePath path,
    FrontMatter frontMatter,
    List<String> spelling,
    List<Fragment> body,
    List<Asset> assets,
    String inputs) {

  /** The same page with another front matter. */
  public Page with(FrontMatter other) {
    return new Page(path, other, spelling, body, assets, inputs);
  }

  /** The same page with other candidates for the spelling words. */
  public Page withSpelling(List<String> other) {
    return new Page(path, frontMatter, other, body, assets, inputs);
  }

  /** The same page with another body. */
  public Page with(List<Fragment> other) {
    return new Page(path, frontMatter, spelling, other, assets, inputs);
  }
}
