package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedRecording;
import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.page.Asset;
import io.github.otelfeedback.page.Fragment;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.page.PagePath;
import io.github.otelfeedback.value.SiteLocale;
import io.github.otelfeedback.value.VideoId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the post about a session in one locale. */
final class PostPage {

  private final Templates templates;
  private final RenderSettings settings;
  private final Messages messages;

  PostPage(Templates templates, RenderSettings settings, Messages messages) {
    this.templates = templates;
    this.settings = settings;
    this.messages = messages;
  }

  /** The post of a session that has a text with a title, as this publication has it. */
  Page render(LocalizedSession session, DisclosedText text, Publication.Blog blog) {
    People people = new People(session, messages);
    boolean contributors = !people.of(Role.CONTRIBUTOR).isEmpty();
    String markdown = markdown(session, text);
    Page page =
        Pages.page(
            path(session, blog),
            new PostFrontMatter(settings.sigNames()).of(text, blog, people, contributors),
            SpellingWords.ofPost(session, messages),
            List.of(
                new Fragment(
                    Optional.of(session.facts().id()), Fragment.Separator.BLOCK, markdown)),
            session.locale().isEnglish() ? assets(session) : List.of());
    return page.upToDate(session.state().isFresh());
  }

  /** The text below the front matter. */
  String markdown(LocalizedSession session, DisclosedText text) {
    return templates.fill("post.mustache", messages, view(session, text));
  }

  static PagePath path(LocalizedSession session, Publication.Blog blog) {
    boolean pictures = !session.facts().pictures().isEmpty();
    return new PagePath(session.locale(), new PostPath(blog).below(pictures));
  }

  /** Hugo gives the pictures beside the English page to the page in every locale. */
  private static List<Asset> assets(LocalizedSession session) {
    return session.facts().pictures().stream()
        .map(picture -> new Asset(session.facts().id(), picture.name()))
        .toList();
  }

  private PostView view(LocalizedSession session, DisclosedText text) {
    People people = new People(session, messages);
    BodyText body = BodyText.of(text.body());
    return new PostView(
        "sessions/" + session.facts().id(),
        some(people.introduced(Role.CONTRIBUTOR)).map(messages::list),
        text.translation().flatMap(PostPage::note),
        body.introduction(),
        new PostFacts(session, messages).lines(),
        session.session().recording().video().map(VideoId::id),
        unavailable(session.session().recording()),
        body.sections(),
        new FeedbackSection(session, messages).view(),
        new Website(settings).hasRecordings(SiteLocale.EN));
  }

  private static Optional<List<String>> some(List<String> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  private static Optional<PostView.TranslationNote> note(Translation translation) {
    boolean example = translation.state() == Translation.State.EXAMPLE;
    return translation.state() == Translation.State.REVIEWED
        ? Optional.empty()
        : Optional.of(new PostView.TranslationNote(example, translation.machine()));
  }

  private Optional<String> unavailable(DisclosedRecording recording) {
    return recording.video().isPresent()
        ? Optional.empty()
        : messages.find("unavailable." + key(recording.state()));
  }

  static String key(RecordingState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
