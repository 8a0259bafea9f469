package io.github.otelfeedback.command;

import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.forget.Mention;
import io.github.otelfeedback.forget.Mentions;
import io.github.otelfeedback.forget.Remains;
import io.github.otelfeedback.forget.Trail;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.site.FormerPaths;
import io.github.otelfeedback.site.Held;
import io.github.otelfeedback.site.HistorySearch;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.Wanted;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for what of a session stays when it leaves. */
final class Searching {

  private static final String INDEX = "community/end-user/recordings.md";

  private final Settings settings;
  private final Leaving leaving;
  private final Progress progress;

  Searching(Settings settings, Leaving leaving, Progress progress) {
    this.settings = settings;
    this.leaving = leaving;
    this.progress = progress;
  }

  /** What was public of the session, by its record and by the locks of all times. */
  Trail trail() throws IOException {
    progress.at("looking for the session's files in the history of the website");
    Set<String> paths = new TreeSet<>(leaving.ownPaths());
    paths.addAll(new FormerPaths(leaving.site().checkout()).of(leaving.id()));
    return Trail.of(leaving.disclosed(), paths);
  }

  /**
   * What remains.
   *
   * @param touched the website's files that go or are written anew
   */
  Remains remains(Trail trail, Set<String> touched) throws IOException {
    progress.at("looking for what remains of the session");
    Path site = leaving.site().checkout().site();
    List<String> records = List.of(leaving.id().text(), ".forgetting-" + leaving.id());
    List<String> identities = List.of(leaving.id() + ".yaml", "drafts/" + leaving.id());
    Held held = new HistorySearch(site).find(wanted(trail));
    return new Remains(
        held,
        new HistorySearch(settings.sessions()).find(Wanted.all(records)),
        settings.identities().isEmpty()
            ? Held.NOTHING
            : new HistorySearch(settings.identities().get()).find(Wanted.all(identities)),
        mentions(trail, touched),
        foreign(trail, touched));
  }

  private Wanted wanted(Trail trail) {
    Set<String> shared = new TreeSet<>();
    for (SiteLocale locale : SiteLocale.values()) {
      shared.add(Lock.pathOf(locale));
      shared.add(new PagePath(locale, INDEX).inSite());
    }
    Set<String> whole = new TreeSet<>(trail.paths());
    whole.addAll(leaving.postPaths());
    whole.addAll(trail.postFiles());
    List<String> marks = new ArrayList<>(marks(trail));
    marks.addAll(leaving.rows());
    marks.add(" " + leaving.id());
    return new Wanted(whole, shared, HistorySearch.anyOf(marks));
  }

  /** Addresses and the video: what links to the session have in them. */
  private List<String> marks(Trail trail) {
    Stream<String> video =
        leaving.record().flatMap(record -> record.recording().video()).stream()
            .map(some -> some.id());
    return Stream.of(trail.addresses().stream(), trail.post().stream(), video)
        .flatMap(marks -> marks)
        .toList();
  }

  private List<Mention> mentions(Trail trail, Set<String> touched) throws IOException {
    Path site = leaving.site().checkout().site();
    Path record = settings.sessions().resolve(leaving.id().text());
    Pattern marks = Pattern.compile(HistorySearch.anyOf(marks(trail)).pattern() + relative());
    return new Mentions(
            site, marks, path -> touched.contains(path) || site.resolve(path).startsWith(record))
        .find();
  }

  /** A link from one post to another may give the last part of the address alone. */
  private String relative() {
    return leaving
        .disclosed()
        .map(session -> session.facts().publication())
        .filter(Publication.Blog.class::isInstance)
        .map(Publication.Blog.class::cast)
        .map(blog -> "|[/\"'(]" + Pattern.quote(blog.slug().text()) + "(?:\\.md|/)?[\"')#?]")
        .orElse("");
  }

  private List<String> foreign(Trail trail, Set<String> touched) {
    return Stream.concat(trail.postFiles().stream(), leaving.postPaths().stream())
        .filter(path -> !touched.contains(path))
        .filter(path -> !leaving.ownPaths().contains(path))
        .filter(path -> leaving.site().paths().has(path))
        .distinct()
        .sorted()
        .toList();
  }
}
