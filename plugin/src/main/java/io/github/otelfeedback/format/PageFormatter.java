package io.github.otelfeedback.format;

import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.SiteLocale;

/**
 * Leaves the body of a page as the website's formatter would.
 *
 * <p>Each fragment is formatted on its own, which gives the same text as formatting the whole,
 * because fragments are whole blocks or whole items of one list. Idempotent.
 */
public final class PageFormatter {

  public Page format(Page page) {
    ProseWrap wrap = wrap(page.path().locale());
    return page.with(
        page.body().stream().map(fragment -> fragment.with(text(fragment, wrap))).toList());
  }

  /** The same for the whole text of a page. */
  public static String format(String page, SiteLocale locale) {
    return MarkdownFormatter.format(page, wrap(locale));
  }

  private static String text(Fragment fragment, ProseWrap wrap) {
    return MarkdownFormatter.formatPart(fragment.markdown(), wrap).strip();
  }

  /** The website formats Japanese, Ukrainian and Chinese pages without filling their lines. */
  static ProseWrap wrap(SiteLocale locale) {
    return switch (locale) {
      case JA, UK, ZH -> ProseWrap.PRESERVE;
      default -> ProseWrap.ALWAYS;
    };
  }
}
