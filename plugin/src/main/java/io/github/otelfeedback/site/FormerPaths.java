package io.github.otelfeedback.site;

import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of the website that ever belonged to a session, as the locks in its history say. */
public final class FormerPaths {

  private final Checkout checkout;

  public FormerPaths(Checkout checkout) {
    this.checkout = checkout;
  }

  /** The site paths, sorted; those of today among them where they were committed. */
  public Set<String> of(SessionId session) throws IOException {
    Set<String> locks = new TreeSet<>();
    Stream.of(SiteLocale.values()).map(Lock::pathOf).forEach(locks::add);
    Wanted wanted = new Wanted(Set.of(), locks, HistorySearch.anyOf(List.of(" " + session)));
    Set<String> paths = new TreeSet<>();
    new HistorySearch(checkout.site())
        .texts(wanted)
        .forEach((object, text) -> paths.addAll(in(object, text, session)));
    return paths;
  }

  private static List<String> in(HeldObject object, String text, SessionId session) {
    return Stream.of(SiteLocale.values())
        .filter(locale -> object.path().endsWith(Lock.pathOf(locale)))
        .map(locale -> LockText.read(locale, object.path(), text, new ArrayList<>()))
        .flatMap(lock -> lock.entries().values().stream())
        .filter(entry -> entry.session().filter(session::equals).isPresent())
        .map(Lock.Entry::path)
        .toList();
  }
}
