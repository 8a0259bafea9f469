package io.github.otelfeedback.forget;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the website shows files that a withdrawal takes away or writes anew. */
record WebAddresses(Account account) {

  private static final String SITE = "https://opentelemetry.io";
  private static final Pattern PAGE = Pattern.compile("content/([a-z]+)/(.+?)(?:/_?index)?\\.md");
  private static final Pattern LOCALE = Pattern.compile("content/([a-z]+)/.*");

  /** The addresses under which nothing is left. */
  List<String> gone() {
    NavigableSet<String> addresses = pages(account.removed());
    addresses.addAll(pages(account.trail().paths()));
    account.trail().addresses().forEach(address -> addresses.add(SITE + address + "/"));
    return List.copyOf(addresses);
  }

  /** The addresses of pages of which part is left. */
  List<String> changed() {
    return List.copyOf(pages(account.changed()));
  }

  /** The locales in which something changes, as a list for a sentence. */
  String locales() {
    NavigableSet<String> codes = new TreeSet<>();
    for (Collection<String> paths : List.of(account.removed(), account.changed())) {
      paths.stream()
          .map(LOCALE::matcher)
          .filter(Matcher::matches)
          .forEach(found -> codes.add(found.group(1)));
    }
    return codes.isEmpty() ? "no locale" : String.join(", ", codes);
  }

  private static NavigableSet<String> pages(Collection<String> paths) {
    NavigableSet<String> addresses = new TreeSet<>();
    for (String path : paths) {
      Matcher page = PAGE.matcher(path);
      if (page.matches()) {
        String locale = page.group(1).equals("en") ? "" : "/" + page.group(1);
        addresses.add(SITE + locale + "/" + page.group(2) + "/");
      }
    }
    return addresses;
  }
}
