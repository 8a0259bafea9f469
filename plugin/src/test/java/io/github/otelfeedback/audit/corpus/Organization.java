package io.github.otelfeedback.audit.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * An invented organization.
 *
 * @param id of its session, neutral
 * @param name as it writes itself
 * @param others further terms that hide it: aliases, products, people
 * @param domain its host
 * @param handle its name on platforms
 * @param locale the locale of the spelling
 * @param spelling its name as that locale writes it
 * @param inflected forms of name or native spelling that running text has, written by hand
 */
record Organization(
    String id,
    String name,
    List<String> others,
    String domain,
    String handle,
    String locale,
    String spelling,
    List<String> inflected) {

  static final List<Organization> ALL =
      List.of(
          new Organization(
              "copper-lantern",
              "Quorvane Freight",
              List.of("TrundleBoard", "Isolde Marchetty-Frye"),
              "quorvane.example",
              "quorvane-eng",
              "es",
              "Fletes Quorvane",
              List.of("Quorvane Freights", "Quorvane Freight's", "Fletes Quorvanes")),
          new Organization(
              "quiet-meadow",
              "Öhrwald Käsebrück",
              List.of("Gerlinde Möhrenstätt", "Rindenfluß"),
              "öhrwald.example",
              "kaesebrueck-dev",
              "fr",
              "Fromages Öhrwald",
              List.of("Öhrwald Käsebrücks", "Öhrwalds Käsebrück")),
          new Organization(
              "amber-thicket",
              "Bursztynowa Chmielnica",
              List.of("Zdzimir Wądołek", "Kłosomierz"),
              "chmielnica.example",
              "bursztynowa",
              "pl",
              "Bursztynowa Chmielnica",
              List.of(
                  "Bursztynowej Chmielnicy",
                  "Bursztynową Chmielnicę",
                  "Bursztynową Chmielnicą",
                  "Zdzimira Wądołka",
                  "Zdzimirowi Wądołkowi",
                  "Kłosomierza",
                  "Kłosomierzem")),
          new Organization(
              "hollow-reed",
              "Brazdelnic Vifor",
              List.of("Cetinaru Zorilă", "Fântânel"),
              "brazdelnic.example",
              "brazdelnic-ro",
              "ro",
              "Brazdelnic Vifor",
              List.of(
                  "Brazdelnicului Vifor",
                  "Brazdelnicul Vifor",
                  "Brazdelnicii Viforului",
                  "Fântânelului")),
          new Organization(
              "winter-harbor",
              "Verbozirka Enerho",
              List.of("Ostap Zhuravlynskyi", "Hrimozvit"),
              "verbozirka.example",
              "verbozirka-dev",
              "uk",
              "Вербозірка Енергосвіт",
              List.of(
                  "Вербозірки Енергосвіту",
                  "Вербозірку Енергосвіт",
                  "Вербозіркою Енергосвітом",
                  "Вербозірці Енергосвіту",
                  "Вербозірко Енергосвіте")),
          new Organization(
              "paper-crane",
              "Kasumitoro Denki",
              List.of("Tomoharu Kageshiro", "Hotarubune"),
              "kasumitoro.example",
              "kasumitoro-lab",
              "ja",
              "カスミトーロ電機",
              List.of("カスミトーロ電機の", "カスミトーロ電機では", "カスミトーロ電機さん", "（カスミトーロ電機）")),
          new Organization(
              "river-stone",
              "Niljonaki Sanchay",
              List.of("Arunima Dhansiri", "Khatavela"),
              "niljonaki.example",
              "niljonaki-tech",
              "bn",
              "নীলজোনাকি সঞ্চয়",
              List.of("নীলজোনাকি সঞ্চয়ের", "নীলজোনাকি সঞ্চয়কে", "নীলজোনাকি সঞ্চয়ে")),
          new Organization(
              "tall-cedar",
              "Qinglandu Keji",
              List.of("Murong Shuyao", "Yunqiaobao"),
              "qinglandu.example",
              "qinglandu-ops",
              "zh",
              "青岚渡云桥科技",
              List.of("在青岚渡云桥科技工作", "青岚渡云桥科技的", "与青岚渡云桥科技合作")),
          new Organization(
              "gray-heron",
              "Åskfjärd Sjöväg",
              List.of("Ærøskov", "Bjørnulf Tåkehamn"),
              "askfjard.example",
              "askfjard-sre",
              "pt",
              "Vias Åskfjärd",
              List.of("Åskfjärds Sjöväg", "Åskfjärd Sjövägs")),
          new Organization(
              "soft-ember",
              "Vexolith Labs",
              List.of("NimbleKrait", "Cordelia Vanterpoole"),
              "vexolith.example",
              "vexolithlabs",
              "ja",
              "ヴェクソリス研究室",
              List.of("Vexolith Labs'", "NimbleKraits", "ヴェクソリス研究室から")),
          new Organization(
              "early-magpie",
              "Haneulmaru Yuntong",
              List.of("Seo Dalbich-Ara", "Byeolmuri"),
              "haneulmaru.example",
              "haneulmaru-dev",
              "ko",
              "하늘마루유통",
              List.of("하늘마루유통은", "하늘마루유통에서는", "하늘마루유통의", "하늘마루유통으로부터", "\"하늘마루유통\"이")));

  Stream<String> names() {
    return Stream.concat(Stream.of(name), others.stream());
  }

  /** All that running text may say. */
  List<String> terms() {
    return Stream.concat(names(), Stream.of(spelling)).distinct().toList();
  }

  String session() {
    return String.join(
        "\n",
        "version: 1",
        "held: 2031-05",
        "series: otel-me",
        "organization:",
        "  consent: anonymous",
        "  name: " + name,
        "  aliases: [" + others.get(0) + "]",
        "  products: [" + others.get(1) + "]",
        "  domains: [" + domain + "]",
        "  handles: [" + handle + "]",
        "  spellings: { " + locale + ": [" + spelling + "] }",
        "");
  }
}
