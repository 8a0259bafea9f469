package io.github.otelfeedback.scaffold;

import io.github.otelfeedback.fact.ScaffoldText;
import java.util.Optional;

/**
 * The text of a new {@code en.md}: the notes, or the sentences of a recap for a person to rewrite.
 */
record EnglishText(Request request) {

  String text() {
    YamlLines yaml = new YamlLines().line("---");
    yaml.text("title", title()).text("topic", request.topic().orElseGet(this::title));
    String body = request.notes().markdown();
    return yaml.line("---").line("").toString() + (body.isBlank() ? recap() : body.strip() + "\n");
  }

  private static String recap() {
    String paragraphs = String.join("\n\n", ScaffoldText.RECAP);
    return paragraphs + "\n";
  }

  private String title() {
    Optional<String> fromTranscript =
        request
            .transcript()
            .filter(transcript -> !request.consent().isPrivate())
            .map(Transcript::title);
    return request
        .title()
        .or(() -> request.notes().title())
        .or(() -> fromTranscript)
        .orElse(ScaffoldText.TITLE);
  }
}
