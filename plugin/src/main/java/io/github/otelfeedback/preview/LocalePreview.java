package io.github.otelfeedback.preview;

import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds a session's post and row among the pages of a locale. */
record LocalePreview(LocalizedSession session, List<Page> pages) {

  PreviewPart part() {
    Optional<Page> post =
        pages.stream()
            .filter(page -> page.path().below().matches("blog/\\d{4}/(?!_index).*"))
            .findFirst();
    String row = row();
    return new PreviewPart(
        session.locale().code(),
        post.map(LocalePreview::address).orElse(""),
        post.isPresent(),
        post.map(LocalePreview::frontMatter).orElse(List.of()),
        post.map(page -> html(page.body())).orElse(""),
        !row.isEmpty(),
        row,
        remark(post.isPresent()));
  }

  private String remark(boolean post) {
    if (session.text().isEmpty()) {
      return "Not translated: no post in this language.";
    }
    return post ? "" : "No post is generated.";
  }

  private String row() {
    SessionId id = session.facts().id();
    return pages.stream()
        .filter(page -> page.path().below().endsWith("/recordings.md"))
        .flatMap(page -> page.body().stream())
        .filter(fragment -> fragment.session().filter(id::equals).isPresent())
        .map(fragment -> new MarkdownHtml().html(fragment.markdown()))
        .collect(Collectors.joining());
  }

  private static String address(Page page) {
    String path = page.path().below().replaceFirst("(/index)?\\.md$", "/");
    return page.path().locale().isEnglish() ? "/" + path : "/" + page.path().locale() + "/" + path;
  }

  private static String html(List<Fragment> body) {
    String markdown = body.stream().map(Fragment::markdown).collect(Collectors.joining("\n\n"));
    return new MarkdownHtml().html(markdown);
  }

  private static List<PreviewFacts.Fact> frontMatter(Page page) {
    return page.frontMatter().entries().stream()
        .map(entry -> new PreviewFacts.Fact(entry.key(), shown(entry.value())))
        .toList();
  }

  private static String shown(FrontMatter.Value value) {
    if (value instanceof FrontMatter.Text text) {
      return text.text();
    }
    if (value instanceof FrontMatter.Folded folded) {
      return folded.text();
    }
    if (value instanceof FrontMatter.Texts texts) {
      return String.join(", ", texts.texts());
    }
    if (value instanceof FrontMatter.Day day) {
      return day.date().toString();
    }
    if (value instanceof FrontMatter.Whole whole) {
      return whole.number().toString();
    }
    return value instanceof FrontMatter.Flag flag ? Boolean.toString(flag.flag()) : "";
  }
}
