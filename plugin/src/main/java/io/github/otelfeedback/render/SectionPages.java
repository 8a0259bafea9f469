package io.github.otelfeedback.render;

import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.FrontMatter.Nested;
import io.github.otelfeedback.page.FrontMatter.Text;
import io.github.otelfeedback.page.FrontMatter.Value;
import io.github.otelfeedback.page.FrontMatter.Whole;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.SiteLocale;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the pages that start a section which the website lacks in a locale.
 *
 * <p>Their front matter is that of the English ones: places in the menus, and documentation as the
 * type of what lies below the community.
 */
final class SectionPages {

  private final Templates templates;
  private final Website website;
  private final Messages messages;

  SectionPages(Templates templates, Website website, Messages messages) {
    this.templates = templates;
    this.website = website;
    this.messages = messages;
  }

  /** The pages above the index of recordings. */
  List<Page> community() {
    return Stream.of(
            new Missing(Website.COMMUNITY, communityFrontMatter(), "community.mustache"),
            new Missing(Website.END_USER, endUserFrontMatter(), "end-user.mustache"))
        .filter(this::isMissing)
        .map(this::page)
        .toList();
  }

  /** The page above the posts. */
  List<Page> blog() {
    return Stream.of(new Missing(Website.BLOG, blogFrontMatter(), ""))
        .filter(this::isMissing)
        .map(this::page)
        .toList();
  }

  private record Missing(String below, FrontMatter frontMatter, String template) {}

  private boolean isMissing(Missing page) {
    return !website.has(locale(), page.below());
  }

  private Page page(Missing page) {
    List<Fragment> body =
        page.template().isEmpty() ? List.of() : List.of(fragment(page.template()));
    return Pages.page(new PagePath(locale(), page.below()), page.frontMatter(), List.of(), body);
  }

  private Fragment fragment(String template) {
    String markdown = templates.fill(template, messages, new Nothing());
    return new Fragment(Optional.empty(), Fragment.Separator.BLOCK, markdown);
  }

  /** These templates show words alone. */
  private record Nothing() {}

  private SiteLocale locale() {
    return messages.locale();
  }

  private FrontMatter communityFrontMatter() {
    return new FrontMatter(
        List.of(
            text("title", "community.title"),
            menu(40),
            new Entry("cascade", new Nested(List.of(new Entry("type", new Text("docs")))))));
  }

  private FrontMatter endUserFrontMatter() {
    return new FrontMatter(
        List.of(
            text("title", "end-user.title"),
            text("linkTitle", "end-user.link-title"),
            text("description", "end-user.description"),
            new Entry("weight", whole(40))));
  }

  private FrontMatter blogFrontMatter() {
    return new FrontMatter(
        List.of(text("title", "blog.title"), menu(50), text("description", "blog.description")));
  }

  private Entry text(String key, String words) {
    return new Entry(key, new Text(messages.text(words)));
  }

  private static Entry menu(int weight) {
    Entry place = new Entry("weight", whole(weight));
    return new Entry("menu", new Nested(List.of(new Entry("main", new Nested(List.of(place))))));
  }

  private static Value whole(int number) {
    return new Whole(BigInteger.valueOf(number));
  }
}
