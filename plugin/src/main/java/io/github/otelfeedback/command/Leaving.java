package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.localize.TemplateFault;
import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.reconcile.Withdrawal;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.HistorySearch;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteSnapshot;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session that is about to leave, as it is now.
 *
 * @param record its record, unless that is gone or cannot be read
 * @param disclosed what of it is public
 * @param site the website
 * @param pages the pages of all sessions, with this one, and with the sections that they need
 */
record Leaving(
    SessionId id,
    Optional<SessionRecord> record,
    Optional<DisclosedSession> disclosed,
    SiteSnapshot site,
    List<Page> pages) {

  static Leaving read(SessionId id, Settings settings, Checkout checkout, Progress progress) {
    SiteSnapshot site = new Choices(settings).website(checkout);
    Loaded loaded =
        new SessionLoader(
                new LoadSettings(settings.base(), settings.sessions(), settings.identities()))
            .load();
    Optional<SessionRecord> record =
        loaded.records().stream().filter(some -> some.id().equals(id)).findFirst();
    Disclosed disclosed = new Disclosure().disclose(loaded.records());
    Optional<DisclosedSession> session =
        disclosed.sessions().stream().filter(some -> some.facts().id().equals(id)).findFirst();
    List<Page> pages =
        session.isEmpty()
            ? List.of()
            : pages(new Pages(settings, loaded.sigs(), site), disclosed, progress);
    return new Leaving(id, record, session, site, pages);
  }

  /** Templates that cannot be used are reported by the stages that follow. */
  private static List<Page> pages(Pages pages, Disclosed disclosed, Progress progress) {
    try {
      return pages.withSections(disclosed, progress);
    } catch (TemplateFault fault) {
      return List.of();
    }
  }

  /** What the comparison with the website has to know; what is committed is the website's own. */
  Withdrawal withdrawal() throws IOException {
    HistorySearch history = new HistorySearch(site.checkout().site());
    List<Page> sections = new ArrayList<>();
    for (Page page : pages) {
      if (page.path().startsSection() && !history.isCommitted(page.path().inSite())) {
        sections.add(page);
      }
    }
    return new Withdrawal(id, sections);
  }

  /** The files of the website that are its own now. */
  List<String> ownPaths() {
    return site.locks().values().stream()
        .flatMap(lock -> lock.entries().values().stream())
        .filter(entry -> entry.session().filter(id::equals).isPresent())
        .map(Lock.Entry::path)
        .toList();
  }

  /** The files of its posts as they are generated now. */
  List<String> postPaths() {
    return pages.stream()
        .filter(page -> page.path().below().startsWith("blog/"))
        .filter(page -> page.body().stream().anyMatch(this::isIts))
        .map(page -> page.path().inSite())
        .toList();
  }

  /** How its rows in the indexes begin. */
  List<String> rows() {
    return pages.stream()
        .filter(page -> !page.path().below().startsWith("blog/"))
        .flatMap(page -> page.body().stream())
        .filter(this::isIts)
        .map(part -> part.markdown().lines().findFirst().orElse(""))
        .filter(line -> !line.isBlank())
        .distinct()
        .toList();
  }

  private boolean isIts(Fragment part) {
    return part.session().filter(id::equals).isPresent();
  }
}
