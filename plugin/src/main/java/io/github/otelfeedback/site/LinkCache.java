package io.github.otelfeedback.site;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The external links that the website has checked, and those that it never checks.
 *
 * <p>Source: {@code .lycheecache} of the website, one address a line with its status and the time
 * behind it, and the patterns of addresses to leave out in its {@code lychee.base.toml}. A website
 * without them has checked nothing. The cache itself is filled by the website's own workflow.
 *
 * @param known the addresses in the cache
 * @param leftOut what is never checked, as patterns that are looked for in an address
 */
public record LinkCache(Set<String> known, List<Pattern> leftOut) {

  private static final String CACHE = ".lycheecache";
  private static final String SETTINGS = "lychee.base.toml";

  private static final Pattern LINE =
      Pattern.compile("(?m)^(?:\"([^\"\n]+)\"|([^\"\n]+)),\\d+,\\d+$");
  private static final Pattern LEFT_OUT = Pattern.compile("(?m)^ *'(\\^http[^'\n]*)',");
  private static final Pattern HOST = Pattern.compile("https?://[^/?#]+");

  static LinkCache read(Checkout checkout) throws IOException {
    return of(text(checkout, CACHE), text(checkout, SETTINGS));
  }

  static LinkCache of(String cache, String settings) {
    Set<String> known = new TreeSet<>();
    LINE.matcher(cache).results().map(LinkCache::address).forEach(known::add);
    List<Pattern> leftOut =
        LEFT_OUT
            .matcher(settings)
            .results()
            .map(found -> found.group(1))
            .filter(LinkCache::isPattern)
            .map(Pattern::compile)
            .toList();
    return new LinkCache(Collections.unmodifiableSet(known), leftOut);
  }

  /** Whether the website will have to check this address. */
  public boolean asksFor(String address) {
    String whole = HOST.matcher(address).matches() ? address + "/" : address;
    return !known.contains(whole)
        && leftOut.stream().noneMatch(pattern -> pattern.matcher(whole).find());
  }

  private static String text(Checkout checkout, String sitePath) throws IOException {
    return Files.isRegularFile(checkout.file(sitePath)) ? checkout.text(sitePath) : "";
  }

  private static String address(MatchResult line) {
    return line.group(1) == null ? line.group(2) : line.group(1);
  }

  private static boolean isPattern(String text) {
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
