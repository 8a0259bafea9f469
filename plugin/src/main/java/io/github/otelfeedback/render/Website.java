package io.github.otelfeedback.render;

import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.SiteLocale;

/**
 * Which sections the website has, or gets, in a locale.
 *
 * <p>Neither the blog nor the community section falls back to English in another locale, so a page
 * of ours needs its section there.
 */
public record Website(RenderSettings settings) {

  static final String BLOG = "blog/_index.md";
  static final String COMMUNITY = "community/_index.md";
  static final String END_USER = "community/end-user/_index.md";
  static final String RECORDINGS = "community/end-user/recordings.md";

  /** Whether posts can be shown in this locale. */
  public boolean hasBlog(SiteLocale locale) {
    return settings.createSections() || has(locale, BLOG);
  }

  /** Whether the index of recordings can be shown in this locale. */
  public boolean hasRecordings(SiteLocale locale) {
    return settings.createSections() || has(locale, END_USER);
  }

  /** Whether a translated post is not there yet. */
  boolean awaits(PagePath post) {
    return settings.awaited().contains(post);
  }

  /** Whether the website has a page of its own at this path. */
  boolean has(SiteLocale locale, String below) {
    return settings.websitePages().contains(new PagePath(locale, below));
  }
}
