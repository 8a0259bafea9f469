package io.github.otelfeedback.page;

import java.util.List;

/**
 * A page of the website before it is text.
 *
 * <p>The inputs are a digest of everything public that it was made from: it changes when, and only
 * when, the page has to be made again. The spelling words are candidates; those that the page does
 * not hold, or that the website knows, are dropped when it becomes text. Up to date is a page whose
 * texts are known to be made from the English ones as they are, so that its pin may move.
 */
public record Page(
    PagePath path,
    FrontMatter frontMatter,
    List<String> spelling,
    List<Fragment> body,
    List<Asset> assets,
    String inputs,
    boolean upToDate) {

  /** A page that is up to date. */
  public Page(
      PagePath path,
      FrontMatter frontMatter,
      List<String> spelling,
      List<Fragment> body,
      List<Asset> assets,
      String inputs) {
    this(path, frontMatter, spelling, body, assets, inputs, true);
  }

  /** The same page with another front matter. */
  public Page with(FrontMatter other) {
    return new Page(path, other, spelling, body, assets, inputs, upToDate);
  }

  /** The same page with other candidates for the spelling words. */
  public Page withSpelling(List<String> other) {
    return new Page(path, frontMatter, other, body, assets, inputs, upToDate);
  }

  /** The same page with another body. */
  public Page with(List<Fragment> other) {
    return new Page(path, frontMatter, spelling, other, assets, inputs, upToDate);
  }

  /** The same page, up to date or not. */
  public Page upToDate(boolean other) {
    return new Page(path, frontMatter, spelling, body, assets, inputs, other);
  }
}
