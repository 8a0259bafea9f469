package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Asset;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the pictures of sessions that lie beside pages, byte by byte as they are. */
record Pictures(Path sessions) {

  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";

  /** The picture beside its page; nothing where it is no plain file of the session. */
  Optional<Candidate> beside(Page page, Asset asset) throws IOException {
    Path assets = sessions.resolve(asset.session().text()).resolve("assets");
    if (!asset.name().matches(NAME)
        || !Files.isDirectory(assets, LinkOption.NOFOLLOW_LINKS)
        || !Files.isRegularFile(assets.resolve(asset.name()), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    String path = path(page.path(), asset.name());
    byte[] bytes = Files.readAllBytes(assets.resolve(asset.name()));
    Content content = new Content(path, bytes);
    return Optional.of(
        new Candidate(
            path,
            page.path().locale(),
            PageKind.CONTENT,
            Optional.of(asset.session()),
            content.ids().exact().hex(),
            content,
            Optional.empty(),
            List.of(Origin.ofAll(Optional.of(asset.session())))));
  }

  private static String path(PagePath page, String name) {
    String inSite = page.inSite();
    return inSite.substring(0, inSite.lastIndexOf('/') + 1) + name;
  }
}
