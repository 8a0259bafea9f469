package io.github.otelfeedback.report;

import io.github.otelfeedback.markdown.Link;
import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.Page;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The addresses outside the website that the built pages lead to.
 *
 * <p>A video counts with the address of its player, as Hugo's shortcode builds it; of the front
 * matter, the authors and the canonical address count.
 */
public final class ExternalLinks {

  private static final Pattern EXTERNAL = Pattern.compile("https?://.+");

  /** Without any of these there is no such address, however it is written. */
  private static final Pattern MAYBE = Pattern.compile("http|&|youtube");

  private static final Pattern VIDEO = Pattern.compile("\\{\\{< *youtube +\"?([\\w-]{11})\"? *>}}");
  private static final List<String> KEYS = List.of("author", "canonical_url");

  /** The addresses of a page, sorted, each once. */
  public Set<String> of(Page page) {
    String body =
        page.body().stream()
            .map(part -> part.separator().text() + part.markdown())
            .collect(Collectors.joining());
    Set<String> links = new TreeSet<>(in(body));
    page.frontMatter().entries().stream()
        .filter(entry -> KEYS.contains(entry.key()))
        .flatMap(entry -> text(entry.value()))
        .forEach(text -> links.addAll(EXTERNAL.matcher(text).matches() ? List.of(text) : in(text)));
    return Collections.unmodifiableSet(links);
  }

  private static List<String> in(String markdown) {
    if (!MAYBE.matcher(markdown).find()) {
      return List.of();
    }
    MarkdownDocument document = MarkdownDocument.parse(markdown);
    Stream<String> written =
        Stream.concat(document.links().stream(), document.images().stream())
            .map(Link::destination)
            .filter(EXTERNAL.asMatchPredicate());
    Stream<String> players = VIDEO.matcher(markdown).results().map(video -> player(video.group(1)));
    return Stream.concat(written, players).toList();
  }

  private static String player(String video) {
    return "https://www.youtube.com/embed/"
        + video
        + "?autoplay=0&controls=1&end=0&loop=0&mute=0&start=0";
  }

  private static Stream<String> text(FrontMatter.Value value) {
    if (value instanceof FrontMatter.Folded folded) {
      return Stream.of(folded.text());
    }
    return value instanceof FrontMatter.Text text ? Stream.of(text.text()) : Stream.empty();
  }
}
