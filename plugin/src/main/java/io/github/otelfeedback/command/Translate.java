package io.github.otelfeedback.command;

import io.github.otelfeedback.disclose.DisclosedText;
import io.github.otelfeedback.fact.Translation.Translator;
import io.github.otelfeedback.localize.Segments;
import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.site.FileHistory;
import io.github.otelfeedback.translate.EarlierOriginal;
import io.github.otelfeedback.translate.NotesFolder;
import io.github.otelfeedback.translate.Refreshed;
import io.github.otelfeedback.translate.Refresher;
import io.github.otelfeedback.translate.TranslationDraft;
import io.github.otelfeedback.translate.TranslationNotes;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares translations of a session: the whole text, or what changed since. */
public final class Translate {

  private final Settings settings;
  private final SessionId session;
  private final Optional<String> translator;
  private final Progress progress;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /** The locales of the settings are those prepared; the translator is credited in new texts. */
  public Translate(
      Settings settings, SessionId session, Optional<String> translator, Progress progress) {
    this.settings = settings;
    this.session = session;
    this.translator = translator;
    this.progress = progress;
  }

  /** Prepares each locale by itself: an error in one file leaves that file as it was. */
  public RunReport run() throws IOException {
    Records records = Records.read(settings, progress);
    if (translator.map(Translator::parse).orElse(null) instanceof Parsed.Refused<?> refused) {
      String why = refused.message() + " " + refused.next();
      return ended(Optional.of("otel-feedback.translator: " + why));
    }
    Optional<Texts> texts = Texts.of(settings, records, session);
    if (texts.isEmpty()) {
      return Texts.none("translate", records);
    }
    for (SiteLocale locale : settings.locales().stream().sorted().toList()) {
      prepare(texts.get(), locale);
    }
    return ended(
        problems.isEmpty()
            ? Optional.empty()
            : Optional.of(problems.size() + " error(s); those files were left as they were"));
  }

  private RunReport ended(Optional<String> failure) {
    return new RunReport("translate", 1, List.of(), problems, remarks, failure);
  }

  private void prepare(Texts texts, SiteLocale locale) throws IOException {
    Optional<DisclosedText> original = texts.facts().translatedFrom(locale);
    Optional<DisclosedText> text = texts.text(locale);
    if (original.isEmpty()) {
      problems.add(texts.original(locale));
    } else if (!texts.file(locale).exists()) {
      start(texts, locale, original.get());
    } else if (text.isEmpty()) {
      problems.addAll(texts.errors(locale));
    } else if (!texts.file(locale).endsLinesAlike()) {
      problems.add(texts.mixedLineEnds(locale));
    } else if (text.get().segments().isEmpty()) {
      problems.add(unrecorded(texts, locale));
    } else {
      refresh(texts, original.get(), text.get());
    }
  }

  private void start(Texts texts, SiteLocale locale, DisclosedText original) throws IOException {
    Parsed<String> draft =
        new TranslationDraft()
            .draft(
                texts.file(original.locale()).read(),
                Segments.of(original).digests(),
                translator.flatMap(name -> Translator.parse(name).toOptional()));
    if (draft instanceof Parsed.Refused<String> refused) {
      problems.add(refused.at(texts.place(original.locale())));
      return;
    }
    texts.file(locale).write(draft.toOptional().orElseThrow());
    remarks.add("to translate: " + texts.shown(locale));
    if (texts.lackSpellings(locale)) {
      remarks.add(
          "to add: how the withheld names are written there, beside them: spellings: { "
              + locale
              + ": [...] }, or none");
    }
    next(locale);
  }

  private void refresh(Texts texts, DisclosedText original, DisclosedText text) throws IOException {
    SiteLocale locale = text.locale();
    Parsed<Refreshed> refreshed =
        new Refresher().refresh(texts.file(locale).read(), text.segments(), original);
    if (refreshed instanceof Parsed.Refused<Refreshed> refused) {
      problems.add(refused.at(texts.place(locale)));
      return;
    }
    Refreshed now = refreshed.toOptional().orElseThrow();
    now.waiting().forEach(name -> remarks.add("still to translate: " + name));
    now.overtaken()
        .forEach(
            name ->
                remarks.add(
                    "changed again in "
                        + texts.shown(original.locale())
                        + " since you began to translate it: "
                        + name));
    if (now.replaced().isEmpty()) {
      remarks.add("nothing changed in the original of " + texts.shown(locale));
      return;
    }
    remarks.add("kept and compared: " + notes(texts, original, text, now));
    texts.file(locale).write(now.text());
    now.replaced().forEach(one -> remarks.add("to translate: " + one.name()));
    next(locale);
  }

  /** Written before the file itself, so that what is replaced is never lost. */
  private String notes(Texts texts, DisclosedText original, DisclosedText text, Refreshed now)
      throws IOException {
    List<String> versions = new FileHistory().versions(texts.path(original.locale()));
    Map<String, String> earlier = new EarlierOriginal().texts(versions, text.segments());
    Path written =
        new NotesFolder(settings.output().resolve("translate"))
            .add(
                session + "." + text.locale(),
                new TranslationNotes().of(texts.shown(text.locale()), now.replaced(), earlier));
    return settings.base().relativize(written).toString().replace('\\', '/');
  }

  private void next(SiteLocale locale) {
    remarks.add(
        "then: mvn otel-feedback:translated -Dotel-feedback.session="
            + session
            + " -Dotel-feedback.locales="
            + locale);
  }

  private static Problem unrecorded(Texts texts, SiteLocale locale) {
    return Problem.error(
        texts.place(locale),
        "segments-unrecorded",
        "Nobody recorded from which text this translation was made.",
        "Compare it with the original, then run: mvn otel-feedback:translated with the same"
            + " parameters.");
  }
}
