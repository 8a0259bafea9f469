package io.github.otelfeedback.scaffold;

import io.github.otelfeedback.value.ConsentAnswer;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.VideoId;
import java.util.List;
import java.util.Optional;

/** The text of a new {@code session.yaml}, without anything that must not be public. */
record SessionYaml(SessionId id, Request request) {

  private static final String DEFAULT_SERIES = "otel-me";

  String text() {
    YamlLines yaml = new YamlLines();
    yaml.line("version: 1")
        .line("# A draft gives a preview, never a page. Remove the line to publish.");
    yaml.line("state: draft");
    held(yaml);
    yaml.line("series: " + series(request));
    guests(yaml);
    organization(yaml);
    recording(yaml);
    yaml.line("# Who writes the post; without `github` if there is no account.");
    yaml.line("# authors: [{ name: Your Name, github: your-account }]");
    yaml.line("blog:").line("  slug: " + id).line("  date: " + request.today());
    yaml.line("  sig: end-user");
    return yaml.toString();
  }

  static String series(Request request) {
    return request
        .series()
        .or(() -> request.transcript().flatMap(Transcript::series))
        .orElse(DEFAULT_SERIES);
  }

  private void held(YamlLines yaml) {
    Optional<PartialDate> held = request.held();
    if (held.isPresent()) {
      yaml.line("held: " + held.get());
    } else {
      Optional<PartialDate> bound = Scaffold.date(request);
      bound.map(date -> date.toString().substring(0, 7)).ifPresent(month -> uploaded(yaml, month));
    }
  }

  private static void uploaded(YamlLines yaml, String month) {
    yaml.line("# Confirm: only known from the day on which the video came out.");
    yaml.line("held: { date: " + month + ", basis: uploaded }");
  }

  private void guests(YamlLines yaml) {
    List<String> guests = request.transcript().map(Transcript::guests).orElse(List.of());
    if (!guests.isEmpty() && !request.consent().isPrivate()) {
      yaml.line("# Confirm the spelling: read from the title of the video.").line("guests:");
      guests.forEach(guest -> yaml.text("  - name", guest));
    }
  }

  private void organization(YamlLines yaml) {
    Optional<String> name = Scaffold.organization(request);
    if (request.consent() == ConsentAnswer.NAMED && name.isEmpty()) {
      return;
    }
    yaml.line("organization:");
    if (request.consent() == ConsentAnswer.NAMED) {
      yaml.text("  name", name.orElseThrow()).line("  consent: named");
      yaml.line("  # evidence: where it was given in public; or by which role, how and when");
    } else if (request.consent() == ConsentAnswer.ANONYMOUS) {
      yaml.line("  consent: anonymous");
    } else {
      yaml.line("  # consent: ask first; without an answer the organization stays anonymous");
    }
    if (request.consent().isPrivate()) {
      yaml.line("  sector: other");
    }
  }

  private void recording(YamlLines yaml) {
    Optional<VideoId> video = request.transcript().flatMap(Transcript::video);
    if (video.isEmpty() || request.consent().isPrivate()) {
      return;
    }
    yaml.line("recording:").text("  youtube", video.get().id()).line("  state: published");
    request
        .transcript()
        .flatMap(Transcript::published)
        .ifPresent(day -> yaml.line("  published: " + day));
  }
}
