package io.github.otelfeedback.render;

import io.github.otelfeedback.disclose.DisclosedSession;
import io.github.otelfeedback.fact.Finding;
import io.github.otelfeedback.fact.Material;
import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.fact.Role;
import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.fact.When;
import io.github.otelfeedback.value.SiteLocale;
import io.github.otelfeedback.value.SitePath;
import java.util.List;

/** Invented sessions that stand for what real ones are like. */
final class Acme {

  private static final String BODY =
      """
      Acme sends parcels, and [Ada](https://github.com/ada-example) traces them.

      ## Where it started

      With one service. See [more](#whats-next).

      ## What's next?

      All others.
      """;

  private static final String BODY_UK =
      """
      Acme надсилає посилки, а [Ada](https://github.com/ada-example) їх відстежує.

      ## З чого все почалося

      З одного сервісу. Дивіться [далі](#whats-next).

      ## Що далі?

      Усі інші.
      """;

  private static final String BODY_JA =
      """
      Acme は荷物を送り、[Ada](https://github.com/ada-example) 氏がそれをトレースします。

      ## 始まり

      1 つのサービスから始まりました。

      ## 次のステップ

      残りのすべてです。
      """;

  private Acme() {}

  /** A session about a named organization, with all that a post can have. */
  static DisclosedSession interview() {
    return Invented.session("2025-03-parcels")
        .text(english())
        .text(ukrainian())
        .text(japanese())
        .blog("otel-me-acme", "2025-04-01")
        .person(Role.GUEST, "Ada Example", "ada-example", "")
        .person(Role.HOST, "Bo Host", "bo-host", "Initech")
        .person(Role.AUTHOR, "Cy Writer", "cy-writer", "Initech")
        .person(Role.AUTHOR, "Di Writer", "", "")
        .person(Role.CONTRIBUTOR, "Ed Reader", "ed-reader", "Umbrella")
        .finding(
            "docs",
            Finding.Kind.NEEDS_IMPROVEMENT,
            "https://github.com/open-telemetry/opentelemetry-collector/issues/1",
            "https://github.com/example/own_tool/pull/2")
        .finding("sampling", Finding.Kind.WENT_WELL)
        .video("https://youtu.be/AbCdEfGh-12", "2025-03-21")
        .named("Acme", "https://acme.example/");
  }

  /** A session held and written up in Japanese, with its English translation. */
  static DisclosedSession japaneseOriginal() {
    return Invented.session("2025-06-osaka")
        .languages("ja")
        .original(SiteLocale.JA)
        .held("2025-06", When.Basis.STATED)
        .text(
            Written.in(SiteLocale.EN)
                .title("OTel Me: Parcels at Acme")
                .topic("Tracing every parcel")
                .translated(Translation.State.REVIEWED, false)
                .body(BODY))
        .text(
            Written.in(SiteLocale.JA).title("OTel Me: Acme の荷物").topic("すべての荷物のトレース").body(BODY_JA))
        .blog("osaka", "2025-07-01")
        .named("Acme", "https://acme.example/");
  }

  private static Written english() {
    return Written.in(SiteLocale.EN)
        .title("OTel Me: Parcels at Acme")
        .topic("Tracing every parcel")
        .person("ada-example", "Platform engineer")
        .finding("docs", "The documentation of `otelcol --config` is short.")
        .finding("sampling", "Tail sampling kept the costs low.")
        .body(BODY);
  }

  private static Written ukrainian() {
    return Written.in(SiteLocale.UK)
        .title("OTel Me: Посилки в Acme")
        .topic("Відстеження кожної посилки")
        .person("ada-example", "інженерка платформи")
        .finding("sampling", "Хвостове семплювання зберегло витрати низькими.")
        .translated(Translation.State.EXAMPLE, true)
        .body(BODY_UK);
  }

  private static Written japanese() {
    return Written.in(SiteLocale.JA)
        .title("OTel Me: Acme の荷物")
        .topic("すべての荷物のトレース")
        .finding("docs", "ドキュメントが短すぎます。")
        .translated(Translation.State.UNREVIEWED, false)
        .body(BODY_JA);
  }

  /** A session with an organization that stays unnamed, and nothing to watch. */
  static DisclosedSession anonymous() {
    return Invented.session("2023-01-first-steps")
        .topic("First steps")
        .held("2023-01", When.Basis.LISTED)
        .text(
            Written.in(SiteLocale.EN)
                .title("First Steps")
                .topic("First steps")
                .finding("docs", "The documentation should speak with one voice.")
                .body("An engineer told how it began.\n"))
        .finding("docs", Finding.Kind.USE_CASE)
        .blog("first-steps", "2023-02-01")
        .anonymous("payments");
  }

  /** Sessions of all sorts, most of them without a post of ours. */
  static List<DisclosedSession> archive() {
    return List.of(
        anonymous(),
        Invented.session("2023-05-talk")
            .topic("Propagating context by hand")
            .held("2023-05-01", When.Basis.STATED)
            .publication(new Publication.Existing(new SitePath("/blog/2023/by-hand/")))
            .person(Role.GUEST, "Fi Speaker", "", "Hooli")
            .recording(RecordingState.DELETED)
            .named("Hooli", ""),
        Invented.session("2024-06-panel")
            .topic("What observability is")
            .series(Invented.PANEL)
            .held("2024-06", When.Basis.UPLOADED)
            .event("ExampleCon EU 2024")
            .person(Role.GUEST, "Gus One", "", "")
            .person(Role.GUEST, "Hal Two", "", "")
            .video("panelVideo1", "2024-06-05")
            .link(Material.Kind.TRANSCRIPT, "https://example.org/transcript")
            .aboutNobody(),
        Invented.session("2024-08-discussion")
            .topic("Sampling")
            .held("2024-08", When.Basis.ANNOUNCED)
            .recording(RecordingState.PRIVATE)
            .link(Material.Kind.NOTES, "https://example.org/notes")
            .group(),
        interview(),
        Invented.session("2025-04-japanese")
            .topic("Adoption in Osaka")
            .held("2025", When.Basis.STATED)
            .languages("ja", "en")
            .recording(RecordingState.WITHDRAWN)
            .named("Example K.K.", ""),
        Invented.session("2025-05-draft").topic("Not yet").draft().aboutNobody());
  }
}
