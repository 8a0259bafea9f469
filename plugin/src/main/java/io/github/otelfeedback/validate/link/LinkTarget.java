package io.github.otelfeedback.validate.link;

import io.github.otelfeedback.markdown.Link;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.validate.rule.Text;
import io.github.otelfeedback.validate.rule.TextRule;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A link leads to a page: by https, by mail, by a path of the website or to a heading. */
public final class LinkTarget implements TextRule {

  private static final String NEXT =
      "Write https://..., a path of the website that starts with a slash, or # and a heading.";
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final List<String> SCHEMES = List.of("https", "http", "mailto");

  @Override
  public String name() {
    return "link-target";
  }

  @Override
  public Stream<Problem> problems(Text text) {
    return text.body().links().stream()
        .flatMap(
            link -> reason(link).map(why -> error(text.at(link.line(), link.column()), why, NEXT)));
  }

  private static Stream<String> reason(Link link) {
    // Browsers ignore control characters and spaces in front of and within a scheme.
    String destination = link.destination().replaceAll("[\\p{Cntrl}\\s]", "");
    if (destination.isEmpty()) {
      return Stream.of("This link leads nowhere.");
    }
    Matcher scheme = SCHEME.matcher(destination);
    if (scheme.matches()) {
      return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
          ? Stream.empty()
          : Stream.of("The website does not link to addresses of this kind.");
    }
    return destination.matches("/(?!/).*|/|#.+")
        ? Stream.empty()
        : Stream.of("Relative links break when the page moves or is translated.");
  }
}
