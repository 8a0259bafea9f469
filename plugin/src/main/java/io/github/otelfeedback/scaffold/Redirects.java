package io.github.otelfeedback.scaffold;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the address that a redirecting link leads to in its place, and shortens the website's own.
 */
final class Redirects implements UnaryOperator<String> {

  private static final Pattern GOOGLE =
      Pattern.compile("https?://www\\.google\\.com/url\\?(?:[^\\s)>]*?&)?q=([^&\\s)>]+)[^\\s)>]*");
  private static final Pattern OWN =
      Pattern.compile("\\(https?://(?:www\\.)?opentelemetry\\.io(/[^)\\s]*)\\)");

  @Override
  public String apply(String text) {
    String direct = GOOGLE.matcher(text).replaceAll(Redirects::target);
    return OWN.matcher(direct).replaceAll("($1)");
  }

  private static String target(MatchResult redirect) {
    try {
      String target = URLDecoder.decode(redirect.group(1), StandardCharsets.UTF_8);
      return Matcher.quoteReplacement(target.replace(" ", "%20").replace(")", "%29"));
    } catch (IllegalArgumentException e) {
      return Matcher.quoteReplacement(redirect.group());
    }
  }
}
