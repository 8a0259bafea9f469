package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.FrontMatter.Day;
import io.github.otelfeedback.page.FrontMatter.Entry;
import io.github.otelfeedback.page.FrontMatter.Folded;
import io.github.otelfeedback.page.FrontMatter.Text;
import io.github.otelfeedback.page.FrontMatter.Texts;
import io.github.otelfeedback.page.FrontMatter.Value;
import io.github.otelfeedback.page.FrontMatter.Whole;
import io.github.otelfeedback.value.SigKey;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The front matter of a post, in the order that most posts of the website have.
 *
 * <p>Everything but the titles is the same in all locales.
 */
final class PostFrontMatter {

  /** Makes the website show the first paragraph as the line of contributors. */
  private static final String CONTRIBUTORS = "otel-with-contributions-from";

  private final Map<SigKey, String> sigNames;
  private final List<Entry> entries = new ArrayList<>();

  PostFrontMatter(Map<SigKey, String> sigNames) {
    this.sigNames = sigNames;
  }

  FrontMatter of(DisclosedText text, Publication.Blog blog, People people, boolean contributors) {
    String title = MarkdownText.harmless(text.title().orElseThrow());
    add("title", new Text(title));
    add("linkTitle", new Text(text.linkTitle().map(MarkdownText::harmless).orElse(title)));
    add("date", new Day(blog.date()));
    people.authors().ifPresent(authors -> add("author", new Folded(authors)));
    if (!blog.aliases().isEmpty()) {
      add("aliases", new Texts(blog.aliases().stream().map(Object::toString).toList()));
    }
    blog.canonical().ifPresent(url -> add("canonical_url", new Text(url.text())));
    if (contributors) {
      add("body_class", new Text(CONTRIBUTORS));
    }
    blog.issue().map(PostFrontMatter::issue).ifPresent(issue -> add("issue", issue));
    blog.sig().flatMap(this::sig).ifPresent(name -> add("sig", new Text(name)));
    return new FrontMatter(List.copyOf(entries));
  }

  private void add(String key, Value value) {
    entries.add(new Entry(key, value));
  }

  private Optional<String> sig(SigKey key) {
    return Optional.ofNullable(sigNames.get(key));
  }

  private static Value issue(String issue) {
    return issue.matches("[1-9][0-9]*")
        ? new Whole(new BigInteger(issue))
        : new Text(MarkdownText.harmless(issue));
  }
}
