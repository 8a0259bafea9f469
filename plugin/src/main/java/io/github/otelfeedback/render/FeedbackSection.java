package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.localize.LocalizedSession;
import io.github.otelfeedback.localize.Messages;
import io.github.otelfeedback.value.IssueUrl;
import io.github.otelfeedback.value.Key;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of a session by kind, as far as they are written in the locale.
 *
 * <p>The states of issues change, so they are linked and not described.
 */
final class FeedbackSection {

  private static final String OWN = "open-telemetry/";

  private final LocalizedSession session;
  private final Messages messages;

  FeedbackSection(LocalizedSession session, Messages messages) {
    this.session = session;
    this.messages = messages;
  }

  Optional<PostView.Feedback> view() {
    List<PostView.Kind> kinds =
        Arrays.stream(Finding.Kind.values())
            .map(this::kind)
            .filter(kind -> !kind.findings().isEmpty())
            .toList();
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(new PostView.Feedback(Finding.HEADING_ID, kinds));
  }

  private PostView.Kind kind(Finding.Kind kind) {
    List<PostView.Found> found =
        session.facts().findings().stream()
            .filter(finding -> finding.kind() == kind)
            .map(this::found)
            .flatMap(Optional::stream)
            .toList();
    return new PostView.Kind(
        kind.headingId(), messages.text("feedback.kinds." + kind.key()), found);
  }

  private Optional<PostView.Found> found(Finding finding) {
    Map<Key, String> texts = session.text().map(DisclosedText::findings).orElse(Map.of());
    return Optional.ofNullable(texts.get(finding.id()))
        .map(text -> new PostView.Found(MarkdownText.inline(text), references(finding)));
  }

  private Optional<String> references(Finding finding) {
    List<String> links = finding.issues().stream().map(FeedbackSection::link).toList();
    return links.isEmpty() ? Optional.empty() : Optional.of(messages.list(links));
  }

  /** Shows {@code repository#number}, and the owner where it is not OpenTelemetry. */
  private static String link(IssueUrl issue) {
    String path = issue.text().substring("https://github.com/".length());
    String name = path.replaceFirst("/(?:issues|pull|discussions)/", "#");
    String shown = name.startsWith(OWN) ? name.substring(OWN.length()) : name;
    return "[" + MarkdownText.inline(shown) + "](" + issue + ")";
  }
}
