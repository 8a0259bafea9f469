package io.github.otelfeedback.command;

import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Map;

/** The files of invented sessions: named, anonymous with an overlay, a group, posted, a draft. */
final class SessionsOfEveryKind {

  static final String OVERLAY =
      """
      name: Zyxqatel
      domains: [qtl-vault.example]
      people: [Wanda Quill]
      spellings: none
      """;

  private static final Map<String, String> YAML =
      Map.of(
          AWithdrawal.NAMED,
          """
          version: 1
          held: 2031-05
          series: otel-me
          guests: [{ name: Ada Lark }]
          organization: { name: Lantern Works, consent: named, evidence: the public recording }
          recording: { youtube: abcDEF12_-3, state: published, published: 2031-05-20 }
          blog: { slug: lanterns-at-work, date: 2031-06-01, sig: end-user, aliases: [/blog/2031/old-lanterns/] }
          authors: [{ name: Bo Finch }]
          """,
          AWithdrawal.BANK,
          """
          version: 1
          held: 2031-06
          series: otel-me
          organization: { consent: anonymous, sector: financial-services, evidence: by e-mail }
          recording: { youtube: sEcReT_12-3, state: private }
          approval: { by: counsel, date: 2031-06-01, words: [Bo Finch] }
          blog: { slug: lanterns-in-a-vault, date: 2031-06-20, sig: end-user }
          authors: [{ name: Bo Finch }]
          """,
          AWithdrawal.GROUP,
          """
          version: 1
          held: 2031-04
          series: end-user-discussions
          subject: group
          """,
          AWithdrawal.POSTED,
          """
          version: 1
          held: 2030-03
          series: otel-me
          organization: { name: Harbour Post, consent: named, evidence: the published post }
          post: /blog/2030/harbour/
          """,
          AWithdrawal.DRAFT,
          """
          version: 1
          state: draft
          held: 2031-07
          series: otel-me
          """);

  private SessionsOfEveryKind() {}

  static String yaml(String id) {
    return YAML.getOrDefault(id, "");
  }

  /** One is in all locales, the anonymous one where only capital letters make a name. */
  static List<SiteLocale> locales(String id) {
    return switch (id) {
      case AWithdrawal.NAMED -> List.of(SiteLocale.values());
      case AWithdrawal.BANK -> List.of(SiteLocale.EN, SiteLocale.PT);
      default -> List.of(SiteLocale.EN);
    };
  }

  static String text(String id, SiteLocale locale) {
    String words = WORDS.getOrDefault(locale, "A lantern tells how bright it is.");
    String title = words.substring(0, words.length() - 1);
    return switch (id) {
      case AWithdrawal.NAMED ->
          front(title + " of " + id, locale) + words + "\n\n![A lamp](assets/lamp.png)\n";
      case AWithdrawal.BANK -> front(title, locale) + words + "\n";
      default -> "---\ntopic: Topic of " + id + "\n---\n";
    };
  }

  private static String front(String title, SiteLocale locale) {
    String translated =
        locale.isEnglish() ? "" : "translation: { by: [{ name: Cleo Wren }], state: reviewed }\n";
    return "---\ntitle: " + title + "\ntopic: " + title + "\n" + translated + "---\n\n";
  }

  private static final Map<SiteLocale, String> WORDS =
      Map.of(
          SiteLocale.BN, "লণ্ঠন বলে দেয় সে কত উজ্জ্বল।",
          SiteLocale.ES, "Un farol dice cuánto brilla.",
          SiteLocale.FR, "Une lanterne dit combien elle brille.",
          SiteLocale.JA, "ランタンは明るさを伝えます。",
          SiteLocale.KO, "등불은 밝기를 알려 줍니다.",
          SiteLocale.PL, "Latarnia mówi, jak jasno świeci.",
          SiteLocale.PT, "Uma lanterna diz quanto brilha.",
          SiteLocale.RO, "Un felinar spune cât strălucește.",
          SiteLocale.UK, "Ліхтар каже, як яскраво він світить.",
          SiteLocale.ZH, "灯笼会说出它有多亮。");
}
