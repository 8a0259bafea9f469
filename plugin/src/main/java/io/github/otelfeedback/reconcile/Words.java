package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The problems of this package in words. */
record Words(Checkout checkout, String shownSessions) {

  Problem collision(String path, Optional<SessionId> session) {
    return Problem.error(
        record(session).orElseGet(() -> checkout.place(path)),
        "collision",
        "A file that is not ours stands where `" + path + "` would go, or has the same address.",
        "Choose another slug or move that file away; if the lock of the locale was lost, restore it"
            + " from version control.");
  }

  Problem twice(String path, Optional<SessionId> session) {
    return Problem.error(
        record(session).orElseGet(() -> checkout.place(path)),
        "collision",
        "Two pages of this run would be the same file, `" + path + "`.",
        "Give one of the sessions another slug.");
  }

  Problem edited(String path, Optional<SessionId> session) {
    String adopt =
        session
            .map(id -> "mvn otel-feedback:adopt -Dotel-feedback.session=" + id)
            .map(command -> "Bring the edits home: " + command + "; or d")
            .orElse("Topics of rows come home with mvn otel-feedback:adopt; or d");
    return Problem.warning(
        checkout.place(path),
        "edited-elsewhere",
        "This page was edited on the website, and its record has changed since; it is left alone.",
        adopt
            + "ecide with -Dotel-feedback.edits=keep (the page stays as it is) or"
            + " -Dotel-feedback.edits=overwrite (the edits are lost).");
  }

  Problem handedOver(String path) {
    return Problem.note(
        checkout.place(path),
        "year-handed-over",
        "This page of a year was edited on the website, and belongs to the website from now on.",
        "Nothing is to be done: it is not in the lock any more, and stays as it is.");
  }

  Problem editedAndGone(String path) {
    return Problem.warning(
        checkout.place(path),
        "edited-elsewhere",
        "This page is no longer generated, but it was edited on the website; it is left there.",
        "Delete the page if nobody needs the edits, or run with -Dotel-feedback.edits=overwrite.");
  }

  Problem moved(String place, String path) {
    return Problem.warning(
        checkout.place(place),
        "moved-elsewhere",
        "This page was moved here on the website, from `" + path + "`; it is left alone.",
        "Give `blog` in session.yaml the slug and date of the new place, and what else was changed;"
            + " or move the page back.");
  }

  Problem editsDropped(String path) {
    return Problem.warning(
        checkout.place(path),
        "edits-dropped",
        "This page was edited on the website; the edits go with what is withdrawn.",
        "Look at the difference before the change is merged, and bring back what is still true.");
  }

  Problem editsVacated(SessionId session) {
    return Problem.warning(
        Place.startOf(shownSessions + "/" + session + "/session.yaml"),
        "edits-dropped",
        "A former page of this session was edited on the website; the edits go with it, because"
            + " its organization stays unnamed.",
        "Look at the difference before the change is merged, and bring back what tells no name.");
  }

  Problem missingPicture(SessionId session) {
    return Problem.error(
        Place.startOf(shownSessions + "/" + session + "/session.yaml"),
        "missing-asset",
        "A picture of the write-up is no plain file in the session's folder `assets/`.",
        "Put the picture there under the name that the write-up uses.");
  }

  Problem noMain() {
    return Problem.warning(
        checkout.place("content"),
        "no-main-branch",
        checkout.workTree().isEmpty()
            ? "The website is in no work tree of Git, so new translations have to wait."
            : "The website's main branch was not found, so new translations have to wait.",
        checkout.workTree().isEmpty()
            ? "Give a clone of the website's repository as site directory, or repeat the pins of an"
                + " earlier run with -Dotel-feedback.pins=recorded."
            : "Fetch it (git fetch origin main), or name the branch with"
                + " -Dotel-feedback.mainBranch=...");
  }

  Problem unreviewed(Set<SiteLocale> locales) {
    return Problem.warning(
        checkout.place("content"),
        "words-unreviewed",
        "Pages wait because nobody has reviewed the words of their locales: "
            + locales.stream().map(SiteLocale::code).collect(Collectors.joining(", "))
            + ".",
        "Have somebody of the locale's team read its message bundle and name them in"
            + " messages/<locale>.yaml of templatesDirectory (review: by, date), or use the words"
            + " as they are with -Dotel-feedback.unreviewed=true.");
  }

  Problem cannotStage() {
    return Problem.error(
        checkout.place("content"),
        "cannot-stage",
        "The staging folder of the website cannot be written.",
        "Check the permissions of Git's folder or of target/, and the free space there.");
  }

  private Optional<Place> record(Optional<SessionId> session) {
    return session.map(id -> Place.startOf(shownSessions + "/" + id + "/session.yaml"));
  }
}
