package io.github.otelfeedback.forget;

import java.util.ArrayList;
import java.util.List;

/** What remains of a session, and who owns it. */
record Items(Account account) {

  private static final String MAINTAINERS = "maintainers of the website";
  private static final String SIG = "End User SIG";
  private static final String KEEPERS = "keepers of the records";
  private static final String TO_MAINTAINERS = "website-maintainers.txt";
  private static final String TO_SIG = "end-user-sig.txt";

  List<Item> list() {
    Remains remains = account.remains();
    List<Item> items = new ArrayList<>();
    items.add(
        new Item(
            "versions of its files in the history of the website"
                + cut(remains.website().complete()),
            remains.website().objects().size(),
            MAINTAINERS,
            TO_MAINTAINERS));
    items.add(
        new Item(
            "versions of its record in the history of the records"
                + cut(remains.records().complete()),
            remains.records().objects().size() + remains.identities().objects().size(),
            KEEPERS,
            TO_SIG));
    items.add(
        new Item(
            "lines of the website that lead to it, the cache of checked links among them",
            remains.mentions().size(),
            MAINTAINERS,
            TO_MAINTAINERS));
    items.add(
        new Item(
            "pages about it that are the website's own",
            remains.foreign().size(),
            MAINTAINERS,
            TO_MAINTAINERS));
    items.addAll(elsewhere());
    return List.copyOf(items);
  }

  private static String cut(boolean complete) {
    return complete ? "" : " (cut off here: there may be more)";
  }

  private List<Item> elsewhere() {
    return List.of(
        elsewhere("issues, pull requests, their previews and reviews", MAINTAINERS, TO_MAINTAINERS),
        elsewhere("forks and clones of the repositories", "their owners", TO_MAINTAINERS),
        elsewhere("results and caches of search engines", "search engines", "search-engines.txt"),
        elsewhere("copies in web archives", "web archives", "search-engines.txt"),
        new Item(
            "material elsewhere: notes, slides, transcripts",
            account.trail().material().size(),
            SIG,
            TO_SIG),
        elsewhere(
            "the recording, its title, captions and thumbnail", "video host", "video-host.txt"),
        elsewhere("messages on Slack and on social media", SIG, TO_SIG),
        elsewhere("entries of the calendar, titles of streams, meeting notes", SIG, TO_SIG));
  }

  private static Item elsewhere(String what, String owner, String letter) {
    return new Item(what, Item.UNCOUNTED, owner, letter);
  }
}
