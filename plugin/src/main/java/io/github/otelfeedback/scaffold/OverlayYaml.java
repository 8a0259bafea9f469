package io.github.otelfeedback.scaffold;

import java.util.List;
import java.util.Optional;

/** The text of a new overlay: who it was, for the audit to look for. */
record OverlayYaml(Request request) {

  String text() {
    YamlLines yaml = new YamlLines();
    yaml.line("# Private: never put this file where the public can see it.");
    Optional<String> name = Scaffold.organization(request);
    name.ifPresentOrElse(
        known -> yaml.text("name", known),
        () -> yaml.line("# name: the organization, as it writes itself"));
    yaml.line("aliases: []").line("domains: []").line("handles: []").line("products: []");
    List<String> guests = request.transcript().map(Transcript::guests).orElse(List.of());
    if (guests.isEmpty()) {
      yaml.line("people: []");
    } else {
      yaml.line("people:");
      guests.forEach(yaml::item);
    }
    yaml.line("# Before the first translation, how all of this is written in other scripts:");
    yaml.line(
        "# spellings: { ja: [...], uk: [...] }, or spellings: none once somebody has looked.");
    return yaml.toString();
  }
}
