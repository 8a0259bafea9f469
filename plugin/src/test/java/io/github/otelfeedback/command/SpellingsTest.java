package io.github.otelfeedback.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

  private static final String ID = "2031-05-vault";
  private static final String RECORD =
      """
      version: 1
      state: draft
      held: 2031-05
      series: otel-me
      organization: { consent: anonymous, name: "%s"%s }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zyxqatel |                                  | UK | true",
        "Zyxqatel |                                  | RO | false",
        "Zyxqatel | , spellings: none                | JA | false",
        "Zyxqatel | , spellings: { uk: [Зиксатель] } | UK | false",
        "Zyxqatel | , spellings: { uk: [Зиксатель] } | BN | true",
        "Zyxqatel | , aliases: [지크사텔]            | KO | false",
        "Zyxqatel | , aliases: [山木]                | ZH | false",
        "Zyxqatel | , aliases: [山木]                | JA | true",
        "Zyxqatel | , aliases: [ジクサテル]          | JA | false",
        "Ліхтарня |                                  | UK | false",
      })
  void translateAndValidateAskForTheSpellingOfEachScript(
      String name, String more, SiteLocale locale, boolean asked) throws IOException {
    String added = Optional.ofNullable(more).orElse("");
    ARecordsProject project =
        new ARecordsProject(folder)
            .session(ID, RECORD.formatted(name, added), "---\ntopic: Traces\n---\n\nTraces.\n")
            .only(locale);
    RunReport report =
        new Translate(project.settings(), new SessionId(ID), Optional.empty(), stage -> {}).run();
    assertThat(report.failure()).as("%s", report.problems()).isEmpty();
    assertThat(report.remarks().stream().anyMatch(line -> line.contains("spellings: { " + locale)))
        .isEqualTo(asked);
    assertThat(report.remarks().toString()).doesNotContain(name);
    List<Problem> missing =
        new Validate(project.settings(), stage -> {}, false)
            .run().problems().stream()
                .filter(problem -> problem.rule().equals("spellings-missing"))
                .toList();
    int ofEnglish = name.equals("Ліхтарня") ? 1 : 0;
    assertThat(missing).hasSize(ofEnglish + (asked ? 1 : 0));
  }
}
