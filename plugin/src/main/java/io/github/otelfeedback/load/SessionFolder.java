package io.github.otelfeedback.load;

import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files of one session: write-ups in the order of the locales, names of pictures sorted. */
record SessionFolder(
    SessionId id,
    Path path,
    String printed,
    Map<SiteLocale, Path> writeUps,
    List<Picture> pictures) {

  Path session() {
    return path.resolve("session.yaml");
  }

  String printedSession() {
    return printed + "/session.yaml";
  }

  String printed(SiteLocale locale) {
    return printed + "/" + locale.code() + ".md";
  }
}
