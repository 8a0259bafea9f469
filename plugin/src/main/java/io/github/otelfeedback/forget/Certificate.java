package io.github.otelfeedback.forget;

import io.github.otelfeedback.site.HeldObject;
import io.github.otelfeedback.value.CommitId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The certificate as Markdown.
 *
 * <p>It can be shown to anybody: of the session it tells id, kind and month, of what remains the
 * ids of Git's objects. Paths, addresses and names of branches are left to the letters, because
 * each of them may spell who it was.
 */
record Certificate(Account account) {

  String text() {
    Forgotten session = account.session();
    return (account.done()
            ? "# A session was taken back\n"
            : "# Draft: what taking back a session would do\n\nNothing has been done yet.\n")
        + "\n- Session: `"
        + session.id()
        + "`\n- Kind: "
        + session.kind().words()
        + session.month().map(month -> "\n- Held: " + month).orElse("")
        + "\n- Day of this certificate: "
        + account.day()
        + "\n\n## What "
        + (account.done() ? "was" : "would be")
        + " done\n\n"
        + done().stream().map(line -> "- " + line + "\n").collect(Collectors.joining())
        + "\n## What remains, and who can take it away\n\n"
        + "| What | Found | Owner | Letter |\n| --- | --- | --- | --- |\n"
        + new Items(account).list().stream().map(Certificate::row).collect(Collectors.joining())
        + "\n"
        + "The tool reaches none of this. Objects that no branch, tag, stash or log of the checkout"
        + " reaches were not searched.\n"
        + objects();
  }

  /** What was done, a sentence each. */
  List<String> done() {
    boolean done = account.done();
    return List.of(
        account.files() + " files of the record " + (done ? "were" : "would be") + " erased.",
        account.overlay()
            ? "The private overlay " + (done ? "was" : "would be") + " erased."
            : "There was no private overlay.",
        account.removed().size()
            + " files of the website go and "
            + account.changed().size()
            + " are written anew, in all locales at once; merge the change to finish this.",
        account.bar().words());
  }

  private static String row(Item item) {
    return "| "
        + item.what()
        + " | "
        + item.found()
        + " | "
        + item.owner()
        + " | `letters/"
        + item.letter()
        + "` |\n";
  }

  private String objects() {
    Remains remains = account.remains();
    String objects =
        Stream.of(remains.website(), remains.records(), remains.identities())
            .flatMap(held -> held.objects().stream())
            .map(Certificate::line)
            .distinct()
            .collect(Collectors.joining());
    return objects.isEmpty()
        ? ""
        : "\n## Git objects that still hold it\n\n| Blob | Brought in by |\n| --- | --- |\n"
            + objects;
  }

  private static String line(HeldObject object) {
    return "| `"
        + object.blob()
        + "` | "
        + object.commits().stream()
            .map(CommitId::hex)
            .map(hex -> "`" + hex + "`")
            .collect(Collectors.joining(", "))
        + " |\n";
  }
}
