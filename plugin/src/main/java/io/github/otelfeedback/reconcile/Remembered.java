package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Asset;
import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.FrontMatter;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an earlier run found out about a page, so that it need not be made again.
 *
 * <p>Texts and numbers alone, as they stand in a file. Nothing private is in it.
 *
 * @param made the digest of what the page was made from
 * @param inputs the digest of its parts, as locks have it
 * @param upToDate whether its pin may move
 * @param session the session that it is about, empty where it is not about one
 * @param assets the names of the pictures beside it
 * @param marked the pin and the drift line with which it was written, empty while it waits
 * @param content the id of its text with them, empty while it waits
 * @param origins session, first and last line of its parts, with spaces between them
 */
record Remembered(
    String made,
    String inputs,
    boolean upToDate,
    String session,
    List<String> assets,
    String marked,
    String content,
    List<String> origins) {

  private static final String NOBODY = "-";

  static Remembered of(String made, Page page, Optional<Candidate> candidate, String marked) {
    return new Remembered(
        made,
        page.inputs(),
        page.upToDate(),
        Candidate.sessionOf(page).map(SessionId::text).orElse(""),
        page.assets().stream().map(asset -> asset.session() + " " + asset.name()).toList(),
        marked,
        candidate.map(file -> file.ids().content().hex()).orElse(""),
        candidate.stream().flatMap(file -> file.origins().stream()).map(Remembered::text).toList());
  }

  private static String text(Origin origin) {
    String session = origin.session().map(SessionId::text).orElse(NOBODY);
    return session + " " + origin.firstLine() + " " + origin.lastLine();
  }

  /** The page without its words. */
  Page outline(PagePath path) {
    List<Fragment> body =
        session.isEmpty()
            ? List.of()
            : List.of(new Fragment(session(session), Fragment.Separator.BLOCK, ""));
    FrontMatter nothing = new FrontMatter(List.of());
    List<Asset> pictures = assets.stream().map(Remembered::asset).toList();
    return new Page(path, nothing, List.of(), body, pictures, inputs, upToDate);
  }

  private static Asset asset(String text) {
    String[] parts = text.split(" ", 2);
    return new Asset(session(parts[0]).orElseThrow(), parts[1]);
  }

  /** Where the lines of its text come from. */
  List<Origin> lines() {
    return origins.stream()
        .map(text -> text.split(" ", -1))
        .map(
            parts ->
                new Origin(
                    session(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
        .toList();
  }

  private static Optional<SessionId> session(String text) {
    return Stream.of(text)
        .filter(id -> !id.equals(NOBODY))
        .flatMap(id -> SessionId.parse(id).toOptional().stream())
        .findFirst();
  }
}
