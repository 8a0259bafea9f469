package io.github.otelfeedback.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.site.Lexicons;
import io.github.otelfeedback.value.SiteLocale;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

  private static final Lexicons LEXICONS = Lexicons.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME|We moved it to Zyxqatel last year.|Zyxqatel",
        "NAME|The team of Quokka Lanterns runs it.|Quokka Lanterns",
        "NAME|Zyxqatel runs a Collector on each node.|Zyxqatel",
        "NAME|Everything at Orange is traced.|Orange",
        "NAME|ZYXQATEL_TRACES_ENDPOINT is set.|ZYXQATEL",
        "NAME|The class ZyxqatelExporter sends them.|ZyxqatelExporter",
        "NAME|<!-- as told by Zyxqatel -->|Zyxqatel",
        "NAME|See [what Zyxqatel wrote](/docs/).|Zyxqatel",
        "NAME|Це розповіла команда Зіксват.|Зіксват",
        "HOST|See https://www.zyxqatel.com/engineering/ for more.|zyxqatel.com",
        "HOST|Their page is zyxqatel.io as of now.|zyxqatel.io",
        "HOST|A [link](https://linkedin.com/in/zyxqatel-person).|linkedin.com/in/zyxqatel-person",
        "HOST|Read [this](/blog/2031/zyxqatel-story/).|/blog/2031/zyxqatel-story/",
        "ADDRESS|Write to somebody@zyxqatel.com.|somebody@zyxqatel.com",
        "ADDRESS|It listens on 192.0.2.17 now.|192.0.2.17",
        "HANDLE|Thanks to @zyxqatel-person.|@zyxqatel-person",
        "HASHTAG|Look for #zyxqatel there.|#zyxqatel",
        "GITHUB|See https://github.com/zyxqatel.|github.com/zyxqatel",
        "GITHUB|See [it](https://github.com/open-telemetry/community/issues/1).|"
            + "github.com/open-telemetry/community/issues/1",
        "GITHUB|See open-telemetry/community#12.|open-telemetry/community#12",
        "GITHUB|See #4711.|#4711",
        "GITHUB|Since 0123456789abcdef0123456789abcdef01234567 it works.|"
            + "0123456789abcdef0123456789abcdef01234567",
        "RECORDING|Watch https://youtu.be/abcDEF12_-3.|abcDEF12_-3",
        "RECORDING|See https://www.youtube.com/watch?v=abcDEF12_-3&t=1s.|abcDEF12_-3",
        "RECORDING|{{< youtube abcDEF12_-3 >}}|abcDEF12_-3",
        "PICTURE|![A plan](plan.png)|plan.png",
        "QUANTITY|They run 4,200 services.|4,200 services",
        "QUANTITY|They run 2024 services.|2024 services",
        "NAME|Grammarly runs it.|Grammarly",
        "NAME|Zyxically runs it.|Zyxically",
        "QUANTITY|About 15 TB come in each day.|15 TB",
        "QUANTITY|It costs €300 a month.|€300",
        "QUANTITY|A tenth, or 12% of it.|12%",
        "CHARACTER|At &#90;yxqatel it works.|&#90;",
      })
  void whatNobodyKnowsHasToBeApproved(Kind kind, String text, String found) {
    assertThat(prompts(SiteLocale.EN, text))
        .anySatisfy(
            prompt -> {
              assertThat(prompt.kind()).isEqualTo(kind);
              assertThat(prompt.text()).isEqualTo(found);
            });
    assertThat(new Gate(LEXICONS.of(SiteLocale.EN), true).prompts(text, approved(found)))
        .noneMatch(prompt -> prompt.text().equals(found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We run the OpenTelemetry Collector in Kubernetes.",
        "Interestingly, a gateway restarts.",
        "It was the 2024 survey and the 2025 roadmap.",
        "Every upgrade is tried first. Then it goes on.",
        "See [the documentation](https://opentelemetry.io/docs/) or [here](/docs/collector/).",
        "Write to [#otel-sig-end-user](https://cloud-native.slack.com/archives/C01RT3MSWGZ).",
        "They use gRPC, OTLP and the Java agent in 2031 and later.",
        "It has been so for 3 years, and a request answers with a 404 status.",
      })
  void whatTheWebsiteKnowsPasses(String text) {
    assertThat(prompts(SiteLocale.EN, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "JA, このチームはトレーサネットを使います。, トレーサネット",
    "JA, このチームはquokkaで働く。, quokka",
    "ZH, 团队在鹳雀鼹鼱公司工作。, 鹳雀鼹鼱",
    "ZH, 团队在齾龘爨工作。, 在齾龘爨",
    "ZH, 我们在Quokka工作。, Quokka",
    "KO, 우리는쿼카에서 일한다., 우리는쿼카에서",
    "BN, আমরা কোয়াক্কাতে কাজ করি।, কোয়াক্কাতে",
  })
  void scriptsWithoutCapitalsAreAskedAboutWordsTheirPagesDoNotHave(
      SiteLocale locale, String text, String found) {
    assertThat(prompts(locale, text)).extracting(Prompt::text).contains(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR|L'\u00E9chelle de l'\u00E9tat est connue de tous.",
        "PL|Zesp\u00F3\u0142 \u015Aled\u017A\u00F3w u\u017Cywa Kolektora.",
        "RO|Sunt 5 \u0219i at\u00E2t, de la Lanternă Verde.",
        "UK|\u0426\u0435 \u0440\u043E\u0437\u043F\u043E\u0432\u0456\u043B\u0430"
            + " \u043A\u043E\u043C\u0430\u043D\u0434\u0430 \u0407\u0436\u0430\u0439.",
        "JA|\u3053\u306E\u30C1\u30FC\u30E0\u306F\u30C7\u30FC\u30BF\u3092\u53D7\u4FE1\u3057\u307E\u3059\u304C\u3001\u30AC\u30D4\u30E7\u30D1\u304C\u4F5C\u308B\u3002",
        "KO|\uC6B0\uB9AC\uB294\uCFFC\uCE74\uC5D0\uC11C \uC77C\uD55C\uB2E4.",
        "ES|Escribe a jos\u00E9@qu\u00E9.example o a #ma\u00F1ana.",
        "EN|Read [this](/blog/2031/qualit\u00E9-caf\u00E9s/) of Caf\u00E9 Lanterns.",
      })
  void lettersWithTheirMarksApartAreAskedAboutAlike(SiteLocale locale, String text) {
    assertThat(prompts(locale, Normalizer.normalize(text, Form.NFD)))
        .extracting(prompt -> prompt.kind() + Normalizer.normalize(prompt.text(), Form.NFC))
        .isEqualTo(prompts(locale, text).stream().map(one -> one.kind() + one.text()).toList());
  }

  @Test
  void aNameIsNotApprovedByTheLettersBelowTheMarks() {
    Gate gate = new Gate(LEXICONS.of(SiteLocale.EN), true);
    assertThat(gate.prompts("at Zyxqate\u0301 now", approved("Zyxqate"))).isNotEmpty();
    assertThat(gate.prompts("at Zyxqate\u0301 now", approved("Zyxqat\u00E9"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "JA, OpenTelemetryコレクターはデータを受信します。",
    "ZH, OpenTelemetry 是一个可观测性框架。",
  })
  void theWordsOfTheirPagesPass(SiteLocale locale, String text) {
    assertThat(prompts(locale, text)).isEmpty();
  }

  @Test
  void aPlaceIsThatOfTheWord() {
    String text = "Every span has a name.\nIt is that of *Zyxqatel*.";
    assertThat(prompts(SiteLocale.EN, text))
        .extracting(Prompt::start)
        .containsExactly(text.indexOf("Zyxqatel"));
  }

  @Test
  void anApprovedNameIsKnownAcrossTheEndOfALineButNotInAnotherWord() {
    Gate gate = new Gate(LEXICONS.of(SiteLocale.EN), true);
    assertThat(gate.prompts("at Quokka\nLanterns they", approved("Quokka Lanterns"))).isEmpty();
    assertThat(gate.prompts("the QuokkaLanterns there", approved("Quokka", "Lanterns")))
        .isNotEmpty();
  }

  @Test
  void whoApprovedANameApprovedItsHomePageAndNoOther() {
    Gate gate = new Gate(LEXICONS.of(SiteLocale.EN), true);
    String text = "See https://quokka-lanterns.com/ and https://quokka-lanterns-jobs.com/.";
    assertThat(gate.prompts(text, approved("Quokka Lanterns")))
        .extracting(Prompt::text)
        .containsExactly("quokka-lanterns-jobs.com");
  }

  @Test
  void aPromptPrintsItsKindAlone() {
    assertThat(prompts(SiteLocale.EN, "at Zyxqatel").toString()).isEqualTo("[NAME]");
  }

  private static List<Prompt> prompts(SiteLocale locale, String text) {
    return Gate.of(locale, LEXICONS.of(locale)).prompts(text, Approved.nothing());
  }

  private static Approved approved(String... words) {
    return new Approved(List.of(words));
  }
}
