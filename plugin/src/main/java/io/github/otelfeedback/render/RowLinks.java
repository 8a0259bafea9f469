package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedRecording;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.value.SiteLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The links of a session in the index, and why one is missing that a visitor would look for. */
final class RowLinks {

  private final Website website;
  private final Messages messages;

  RowLinks(Website website, Messages messages) {
    this.website = website;
    this.messages = messages;
  }

  Optional<String> of(LocalizedSession session) {
    List<String> links = new ArrayList<>();
    post(session).ifPresent(links::add);
    recording(session.session().recording()).ifPresent(links::add);
    session
        .facts()
        .links()
        .forEach(
            material ->
                links.add(
                    link(material.kind().name().toLowerCase(Locale.ROOT), material.url().text())));
    return links.isEmpty() ? Optional.empty() : Optional.of(messages.facts(links));
  }

  private Optional<String> post(LocalizedSession session) {
    if (session.facts().publication() instanceof Publication.Existing existing) {
      String address = existing.post().text();
      return Optional.of(post(session.locale().isEnglish() || has(session, address), address));
    }
    Optional<Publication.Blog> here =
        session.post().filter(blog -> website.hasBlog(session.locale()) && isThere(session, blog));
    return here.or(() -> session.englishPost().filter(blog -> website.hasBlog(SiteLocale.EN)))
        .map(blog -> post(here.isPresent(), new PostPath(blog).address()));
  }

  private boolean isThere(LocalizedSession session, Publication.Blog blog) {
    return !website.awaits(PostPage.path(session, blog));
  }

  private boolean has(LocalizedSession session, String address) {
    String below = address.substring(1, address.length() - 1);
    return website.has(session.locale(), below + ".md")
        || website.has(session.locale(), below + "/index.md");
  }

  /** The website itself turns the address into that of the locale where it has the post. */
  private String post(boolean inLocale, String address) {
    return link(inLocale ? "post" : "post-in-english", address);
  }

  private Optional<String> recording(DisclosedRecording recording) {
    return recording
        .video()
        .map(video -> link("video", video.watchUrl()))
        .or(() -> messages.find("no-video." + PostPage.key(recording.state())));
  }

  private String link(String label, String address) {
    return "[" + messages.text("links." + label) + "](" + address + ")";
  }
}
