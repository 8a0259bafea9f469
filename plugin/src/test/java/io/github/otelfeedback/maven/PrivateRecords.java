package io.github.otelfeedback.maven;

import io.github.otelfeedback.approval.Approving;
import io.github.otelfeedback.seal.TagKey;
import io.github.otelfeedback.seal.TagList;
import io.github.otelfeedback.value.Sha256;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Invented sessions of every kind of anonymity, the same but for their private identities: in the
 * overlay or in the record, of one organization or of a group, with guests who are withheld, named
 * without their employer, or employed by somebody else. Beside them what is told and approved:
 * attributes, a picture, a redaction; private are also who approved, what was excused and why, the
 * key and the tags made with it.
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
      approval: { by: %s, date: 2031-07-01, words: [Ada Lark, Bo Finch], attributes: [region, size, count], pictures: ["%s"] }
      redact: [findings.sizing]
      findings: [{ id: sizing, kind: use-case }, { id: agents, kind: adoption }]
      authors: [{ name: Bo Finch }]
      """;

  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>\n";

  private static final String ENGLISH =
      """
      ---
      title: Traces at work
      topic: Traces that tell
      findings: { sizing: The team asks for a size., agents: The team likes agents. }
      %s---

      The team runs the Collector in Java. %s

      ## What they run

      Many agents.
      """;

  private static final String KEPT =
      """
      keep: [title, topic, intro, '#what-they-run', findings.sizing, findings.agents]
      translation: { by: [{ name: Bo Finch }], machine: false, state: reviewed }
      """;

  /** Writes all records, private parts as somebody invents them; texts that are there stay. */
  void write(Somebody somebody) throws IOException {
    write(
        somebody,
        OVERLAID,
        3,
        "organization: { consent: anonymous, sector: energy, region: western-europe, size: 1200,"
            + " exceptions: { pictures: allowed } }",
        true);
    overlay(OVERLAID, identity(somebody));
    String own = identity(somebody).strip().replace("\n", ", ");
    write(
        somebody,
        OWN,
        4,
        "organization: { consent: anonymous, sector: retail, %s }\n%srecording: %s"
            .formatted(own, guests(somebody), recording(somebody)),
        true);
    write(
        somebody,
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
        somebody,
        GUEST,
        6,
        "organization: { consent: anonymous, exceptions: { people: allowed } }\n"
            + "guests: [{ name: Ada Lark, organization: %s }]\n"
                .formatted(Somebody.quoted(somebody.anyName())),
        true);
    overlay(GUEST, identity(somebody));
    new Approving(sessions.resolveSibling("."), sessions, Optional.of(identities)).approve();
    tags(somebody);
  }

  /** The key is as private as the names, and so is how many tags are no decoys. */
  private void tags(Somebody somebody) throws IOException {
    String key = somebody.some(32, 64, somebody::word).toString();
    Files.writeString(key(identities), key);
    List<String> terms = somebody.some(0, 200, somebody::word);
    Files.writeString(
        sessions.resolve(TagList.FILE),
        TagList.of(terms, TagKey.parse(key).toOptional().orElseThrow()).text());
  }

  static Path key(Path identities) {
    return identities.resolveSibling(identities.getFileName() + ".key");
  }

  private void write(Somebody somebody, String id, int month, String more, boolean post)
      throws IOException {
    Path folder = Files.createDirectories(sessions.resolve(id));
    boolean shows = id.equals(OVERLAID);
    if (shows) {
      Files.createDirectories(folder.resolve("assets"));
      Files.writeString(folder.resolve("assets/agents.svg"), DRAWING);
    }
    String blog = "blog: { date: 2031-07-0%d, sig: end-user }\n".formatted(month);
    Files.writeString(
        folder.resolve("session.yaml"),
        COMMON.formatted(month, Somebody.quoted(somebody.name()), Sha256.of(DRAWING))
            + (post ? blog : "")
            + more.strip()
            + "\n");
    for (SiteLocale locale : SiteLocale.values()) {
      String text =
          ENGLISH.formatted(
              locale.isEnglish() ? "" : KEPT, shows ? "![Agents](assets/agents.svg)" : "");
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
    return "name: %s\naliases: %s\ndomains: %s\nhandles: %s\nproducts: %s\npeople: %s\n%sspellings: %s\nexcused: %s\n"
        .formatted(
            Somebody.quoted(somebody.anyName()),
            somebody.list(somebody::anyName),
            somebody.list(somebody::domain),
            somebody.list(somebody::handle),
            somebody.list(somebody::name),
            somebody.list(somebody::name),
            somebody.coin() ? "url: \"https://" + somebody.domain() + "/\"\n" : "",
            somebody.coin() ? "none" : spellings(somebody),
            "[" + String.join(", ", somebody.some(0, 3, () -> excuse(somebody))) + "]");
  }

  private static String excuse(Somebody somebody) {
    return "{ rule: %s, context: \"%s\", reason: %s, by: %s, until: 20%s-01-01 }"
        .formatted(
            somebody.coin() ? "withheld" : "withheld-near",
            Sha256.of(somebody.word()).text().substring("sha256:".length()),
            Somebody.quoted(somebody.anyName()),
            Somebody.quoted(somebody.name()),
            somebody.coin() ? 30 : 32);
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
