package io.github.otelfeedback.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.DriftLine;
import io.github.otelfeedback.site.FileHistory;
import io.github.otelfeedback.site.LineChange;
import io.github.otelfeedback.site.Lock;
import io.github.otelfeedback.site.SiteFile;
import io.github.otelfeedback.site.ThreeWay;
import java.io.IOException;
import java.util.List;

/**
 * Whether the records give all that somebody changed in an index, so that it can be written again.
 *
 * <p>They do once the edits were brought home, although rows came in the meantime that the index on
 * the website does not have.
 */
record EditsHome(Checkout checkout) {

  /** Compares with the index as it was generated; if that stands in no commit, nobody can tell. */
  boolean are(Candidate candidate, Lock.Entry ours) {
    if (candidate.session().isPresent() || candidate.kind() != PageKind.CONTENT) {
      return false;
    }
    try {
      List<String> standing = lines(checkout.text(ours.path()));
      List<String> given = lines(candidate.content().text());
      return new FileHistory()
          .versions(checkout.file(ours.path())).stream()
              .filter(text -> isAsGenerated(text, ours))
              .findFirst()
              .map(EditsHome::lines)
              .filter(base -> areGiven(base, standing, given))
              .isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isAsGenerated(String text, Lock.Entry ours) {
    return SiteFile.of(ours.path(), text.getBytes(UTF_8)).generated().equals(ours.blob());
  }

  private static boolean areGiven(List<String> base, List<String> standing, List<String> given) {
    return ThreeWay.difference(base, standing).stream()
        .allMatch((LineChange change) -> change.isIn(given, base));
  }

  private static List<String> lines(String text) {
    return DriftLine.leaveOut(text.replace("\r\n", "\n")).lines().toList();
  }
}
