package io.github.otelfeedback.render;

import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.SigKey;
import java.util.Map;
import java.util.Set;

/**
 * What rendering has to know besides the sessions.
 *
 * @param websitePages pages of the website that are not ours: its section pages, year pages and
 *     posts; a section exists in a locale if its {@code _index.md} is among them
 * @param createSections whether sections that a locale lacks are created with their pages
 * @param sigNames the display names of the Special Interest Groups
 * @param awaited translated posts that no index leads to, because they are not there yet
 */
public record RenderSettings(
    Set<PagePath> websitePages,
    boolean createSections,
    Map<SigKey, String> sigNames,
    Set<PagePath> awaited) {

  /** Settings with which every post is there that is made. */
  public RenderSettings(
      Set<PagePath> websitePages, boolean createSections, Map<SigKey, String> sigNames) {
    this(websitePages, createSections, sigNames, Set.of());
  }

  /** The same settings while these posts are awaited. */
  public RenderSettings awaiting(Set<PagePath> posts) {
    return new RenderSettings(websitePages, createSections, sigNames, posts);
  }
}
