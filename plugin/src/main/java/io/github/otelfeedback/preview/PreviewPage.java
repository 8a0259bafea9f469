package io.github.otelfeedback.preview;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import io.github.otelfeedback.disclose.AnonymousSession;
import io.github.otelfeedback.disclose.ApprovalDigest;
import io.github.otelfeedback.disclose.DisclosedSession;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Fills the page's template; everything but what is HTML already is escaped. */
final class PreviewPage {

  private static final String TEMPLATE = "preview.mustache";

  /** What the template asks for. */
  record View(
      String id,
      boolean draft,
      List<PreviewPart> parts,
      List<PreviewFacts.Fact> told,
      List<String> staysOut,
      Optional<String> digest,
      boolean narrowed,
      List<String> narrowing,
      boolean unfinished,
      List<String> nextSteps) {}

  String html(
      DisclosedSession session,
      List<PreviewPart> parts,
      List<String> narrowing,
      List<String> nextSteps) {
    PreviewFacts facts = new PreviewFacts(session);
    View view =
        new View(
            session.facts().id().text(),
            session.facts().draft(),
            parts,
            facts.told(),
            facts.staysOut(),
            digest(session),
            !narrowing.isEmpty(),
            narrowing,
            !nextSteps.isEmpty(),
            nextSteps);
    StringWriter html = new StringWriter();
    template().execute(html, view);
    return html.toString();
  }

  private static Optional<String> digest(DisclosedSession session) {
    return session instanceof AnonymousSession
        ? Optional.of(ApprovalDigest.of(session).text())
        : Optional.empty();
  }

  private static Mustache template() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(PreviewPage.class.getResourceAsStream(TEMPLATE)),
            StandardCharsets.UTF_8)) {
      return new DefaultMustacheFactory().compile(reader, TEMPLATE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
