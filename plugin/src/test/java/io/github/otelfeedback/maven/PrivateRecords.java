package io.github.otelfeedback.maven;

import io.github.otelfeedback.approval.Approving;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Invented sessions of every kind of anonymity, the same but for their private identities: in the
 * overlay or in the record, of one organization or of a group, with guests who are withheld, named
 * without their employer, or employed by somebody else.
 */
record PrivateRecords(Path sessions, Path identities) {

  static final List<String> SESSIONS =
      List.of("2031-03-storage", "2031-04-traces", "2031-05-teams", "2031-06-guest");

  private static final String OVERLAID = SESSIONS.get(0);
  private static final String OWN = SESSIONS.get(1);
  private static final String GROUP = SESSIONS.get(2);
  private static final String GUEST = SESSIONS.get(3);

  private static final String COMMON =
      """
      version: 1
      held: 2031-0%d
      series: otel-me
      approval: { by: counsel, date: 2031-07-01, words: [Ada Lark, Bo Finch] }
      authors: [{ name: Bo Finch }]
      """;

  private static final String ENGLISH =
      """
      ---
      title: Traces at work
      topic: Traces that tell
      %s---

      The team runs the Collector.

      ## What they run

      Many agents.
      """;

  private static final String KEPT =
      """
      keep: [title, topic, intro, '#what-they-run']
      translation: { by: [{ name: Bo Finch }], machine: false, state: reviewed }
      """;

  /** Writes all records, private parts as somebody invents them; texts that are there stay. */
  void write(Somebody somebody) throws IOException {
    write(OVERLAID, 3, "organization: { consent: anonymous, sector: energy }", true);
    overlay(OVERLAID, identity(somebody));
    String own = identity(somebody).strip().replace("\n", ", ");
    write(
        OWN,
        4,
        "organization: { consent: anonymous, sector: retail, %s }\n%srecording: %s"
            .formatted(own, guests(somebody), recording(somebody)),
        true);
    write(
        GROUP,
        5,
        "organizations: [{ consent: anonymous }, { consent: named, evidence: said so }]\n"
            + guests(somebody),
        false);
    overlay(
        GROUP,
        "organizations: [{ %s }, { name: %s }]\n"
            .formatted(
                identity(somebody).strip().replace("\n", ", "), Somebody.quoted(somebody.name())));
    write(
        GUEST,
        6,
        "organization: { consent: anonymous, exceptions: { people: allowed } }\n"
            + "guests: [{ name: Ada Lark, organization: %s }]\n"
                .formatted(Somebody.quoted(somebody.anyName())),
        true);
    overlay(GUEST, identity(somebody));
    new Approving(sessions.resolveSibling("."), sessions, Optional.of(identities)).approve();
  }

  private void write(String id, int month, String more, boolean post) throws IOException {
    Path folder = Files.createDirectories(sessions.resolve(id));
    String blog = "blog: { date: 2031-07-0%d, sig: end-user }\n".formatted(month);
    Files.writeString(
        folder.resolve("session.yaml"),
        COMMON.formatted(month) + (post ? blog : "") + more.strip() + "\n");
    for (SiteLocale locale : SiteLocale.values()) {
      String text = ENGLISH.formatted(locale.isEnglish() ? "" : KEPT);
      Path file = folder.resolve(locale + ".md");
      if (!Files.exists(file)) {
        Files.writeString(file, text);
      }
    }
  }

  private void overlay(String id, String keys) throws IOException {
    Files.writeString(Files.createDirectories(identities).resolve(id + ".yaml"), keys);
  }

  private static String identity(Somebody somebody) {
    return "name: %s\naliases: %s\ndomains: %s\nhandles: %s\nproducts: %s\npeople: %s\n%sspellings: %s\n"
        .formatted(
            Somebody.quoted(somebody.anyName()),
            somebody.list(somebody::anyName),
            somebody.list(somebody::domain),
            somebody.list(somebody::handle),
            somebody.list(somebody::name),
            somebody.list(somebody::name),
            somebody.coin() ? "url: \"https://" + somebody.domain() + "/\"\n" : "",
            somebody.coin() ? "none" : spellings(somebody));
  }

  private static String spellings(Somebody somebody) {
    StringBuilder all = new StringBuilder("{ ");
    for (SiteLocale locale : List.of(SiteLocale.values())) {
      all.append(locale.code()).append(": [").append(Somebody.quoted(somebody.anyName()));
      all.append("], ");
    }
    return all.append("}").toString().replace(", }", " }");
  }

  private static String guests(Somebody somebody) {
    List<String> guests =
        somebody.some(
            1,
            4,
            () ->
                "{ name: %s, organization: %s, github: %s%s }"
                    .formatted(
                        Somebody.quoted(somebody.name()),
                        Somebody.quoted(somebody.anyName()),
                        somebody.handle(),
                        somebody.coin() ? ", url: \"https://" + somebody.domain() + "/\"" : ""));
    return "guests: [" + String.join(", ", guests) + "]\n";
  }

  private static String recording(Somebody somebody) {
    return "{ state: private, youtube: "
        + Somebody.quoted(somebody.video())
        + ", delete-by: 2031-12-01 }";
  }
}
