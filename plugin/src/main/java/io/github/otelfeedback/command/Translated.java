package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.localize.Segments;
import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.translate.SegmentRecorder;
import io.github.otelfeedback.translate.WriteUpFile;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records that translations of a session are made from its original as it is now. */
public final class Translated {

  private final Settings settings;
  private final SessionId session;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /** The locales of the settings are those recorded. */
  public Translated(Settings settings, SessionId session, Progress progress) {
    this.settings = settings;
    this.session = session;
    this.progress = progress;
  }

  /** Records each locale by itself: an error in one file leaves that file as it was. */
  public RunReport run() throws IOException {
    Records records = Records.read(settings, progress);
    Optional<Texts> texts = Texts.of(settings, records, session);
    if (texts.isEmpty()) {
      return Texts.none("translated", records);
    }
    for (SiteLocale locale : settings.locales().stream().sorted().toList()) {
      record(texts.get(), locale);
    }
    return new RunReport("translated", 1, List.of(), problems, remarks, failure());
  }

  private Optional<String> failure() {
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(problems.size() + " error(s); the files with errors were left as they were");
  }

  private void record(Texts texts, SiteLocale locale) throws IOException {
    Optional<DisclosedText> original = texts.facts().translatedFrom(locale);
    Optional<DisclosedText> text = texts.text(locale);
    List<Problem> errors = texts.errors(locale);
    if (!errors.isEmpty()) {
      problems.addAll(errors);
    } else if (original.isEmpty()) {
      problems.add(texts.original(locale));
    } else if (text.isEmpty()) {
      problems.add(missing(texts, locale));
    } else if (!texts.file(locale).endsLinesAlike()) {
      problems.add(texts.mixedLineEnds(locale));
    } else {
      write(texts, locale, digests(original.get(), text.get()));
    }
  }

  private void write(Texts texts, SiteLocale locale, Map<String, String> digests)
      throws IOException {
    WriteUpFile file = texts.file(locale);
    String before = file.read();
    Parsed<String> after = new SegmentRecorder().record(before, digests);
    if (after instanceof Parsed.Refused<String> refused) {
      problems.add(refused.at(texts.place(locale)));
    } else if (after.toOptional().orElseThrow().equals(before)) {
      remarks.add("recorded already: " + texts.shown(locale));
    } else {
      file.write(after.toOptional().orElseThrow());
      remarks.add("recorded: " + texts.shown(locale) + ", " + digests.size() + " segments");
    }
  }

  /** A text that the translation does not have was not translated. */
  private static Map<String, String> digests(DisclosedText original, DisclosedText translation) {
    Map<String, String> digests = new LinkedHashMap<>(Segments.of(original).digests());
    Map<String, String> present = Segments.of(translation).texts();
    digests.keySet().removeIf(name -> !name.startsWith("#") && !present.containsKey(name));
    return digests;
  }

  private static Problem missing(Texts texts, SiteLocale locale) {
    return Problem.error(
        texts.place(locale),
        "translation-missing",
        "There is no translation in this locale.",
        "Start it: mvn otel-feedback:translate with the same parameters.");
  }
}
