package io.github.otelfeedback.scaffold;

import java.util.Optional;

/**
 * The text of a new {@code en.md}: the notes, or the sentences of a recap for a person to rewrite.
 */
record EnglishText(Request request) {

  private static final String RECAP =
      """
      Say in two sentences who talked with whom, and what it was about.

      Tell where the organization comes from: what it runs, and why it looked at
      OpenTelemetry.

      Tell what went well, with one example.

      Tell what was hard or is missing, and what would help.

      Close with what comes next for them.
      """;

  String text() {
    YamlLines yaml = new YamlLines().line("---");
    yaml.text("title", title()).text("topic", request.topic().orElseGet(this::title));
    String body = request.notes().markdown();
    return yaml.line("---").line("").toString() + (body.isBlank() ? RECAP : body.strip() + "\n");
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
        .orElse("The title of the post");
  }
}
