package io.github.otelfeedback.scaffold;

import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.SessionId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes a draft session of what was asked for.
 *
 * <p>The same request gives the same files. The id is the month and the series, and the name of the
 * organization only where that may be public.
 */
public final class Scaffold {

  public Parsed<Draft> draft(Request request) {
    return id(request).map(id -> draft(id, request));
  }

  private static Draft draft(SessionId id, Request request) {
    List<String> toConfirm = new ArrayList<>(request.notes().toConfirm());
    request.transcript().ifPresent(transcript -> toConfirm.addAll(confirm(transcript)));
    return new Draft(
        id,
        new SessionYaml(id, request).text(),
        new EnglishText(request).text(),
        request.consent().isPrivate()
            ? Optional.of(new OverlayYaml(request).text())
            : Optional.empty(),
        List.copyOf(toConfirm));
  }

  private static List<String> confirm(Transcript transcript) {
    List<String> lines = new ArrayList<>();
    lines.add("when it was held: the file only tells when the video came out");
    lines.add(
        transcript.guests().isEmpty()
            ? "the guests: the title of the video names none"
            : "the spelling of the guests' names: they come from the title of the video");
    return lines;
  }

  private static Parsed<SessionId> id(Request request) {
    if (request.id().isPresent()) {
      return Parsed.accepted(request.id().get());
    }
    String month =
        date(request).map(date -> date.toString()).filter(text -> text.length() >= 7).orElse("");
    if (month.isEmpty()) {
      return Parsed.refused(
          "no-id",
          "There is neither an id nor a month to make one of.",
          "Give -Dotel-feedback.id=... or -Dotel-feedback.held=YYYY-MM.");
    }
    return SessionId.parse(
        month.substring(0, 7) + "-" + SessionYaml.series(request) + name(request));
  }

  static Optional<PartialDate> date(Request request) {
    return request.held().or(() -> request.transcript().flatMap(Transcript::published));
  }

  static Optional<String> organization(Request request) {
    return request.organization().or(() -> request.transcript().flatMap(Transcript::organization));
  }

  private static String name(Request request) {
    return organization(request)
        .filter(name -> !request.consent().isPrivate())
        .map(Scaffold::kebab)
        .filter(kebab -> !kebab.isEmpty())
        .map(kebab -> "-" + kebab)
        .orElse("");
  }

  private static String kebab(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String joined = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String kebab = joined.replaceAll("^-|-$", "");
    return kebab.substring(0, Math.min(30, kebab.length())).replaceAll("-$", "");
  }
}
