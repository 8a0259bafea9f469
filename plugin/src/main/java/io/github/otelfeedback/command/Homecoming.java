package io.github.otelfeedback.command;

import io.github.otelfeedback.adopt.Adopted;
import io.github.otelfeedback.adopt.Conflict;
import io.github.otelfeedback.adopt.ConflictNotes;
import io.github.otelfeedback.adopt.SegmentEdit;
import io.github.otelfeedback.adopt.WriteUpText;
import io.github.otelfeedback.fact.Picture;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.EditedPages.Edited;
import io.github.otelfeedback.translate.Edit;
import io.github.otelfeedback.translate.NotesFolder;
import io.github.otelfeedback.translate.WriteUpFile;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Brings the edits of one page home into one write-up. */
final class Homecoming {

  private static final String UNTRANSLATED = "english-left";

  private final Settings settings;
  private final Texts texts;
  private final Edited page;
  private final Function<WriteUpText, Adopted> adoption;
  private final SiteLocale locale;
  private final List<String> remarks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * The edits of a page as far as they are about one session.
   *
   * @param adoption finds what to change in the write-up
   */
  Homecoming(Settings settings, Texts texts, Edited page, Function<WriteUpText, Adopted> adoption) {
    this.settings = settings;
    this.texts = texts;
    this.page = page;
    this.adoption = adoption;
    this.locale = page.page().path().locale();
  }

  /** Writes what comes home; where the record would have errors then, that part is left out. */
  void bring() throws IOException {
    WriteUpFile file = texts.file(locale);
    if (!file.endsLinesAlike()) {
      problems.add(texts.mixedLineEnds(locale));
      return;
    }
    String before = file.read();
    WriteUpText source =
        new WriteUpText(
            locale, before, texts.facts().pictures().stream().map(Picture::name).toList());
    Adopted adopted = adoption.apply(source);
    SegmentWords words = new SegmentWords(texts, locale);
    List<String> home = written(file, before, adopted.edits(), words);
    home.forEach(
        name -> remarks.add("brought home: " + texts.shown(locale) + ", " + words.of(name)));
    show(adopted.conflicts(), words);
  }

  List<String> remarks() {
    return remarks;
  }

  List<Problem> problems() {
    return problems;
  }

  private List<String> written(
      WriteUpFile file, String before, List<SegmentEdit> edits, SegmentWords words)
      throws IOException {
    if (edits.isEmpty()) {
      return List.of();
    }
    file.write(after(before, edits));
    List<SegmentEdit> taken = edits;
    if (!errors().isEmpty()) {
      taken = new ArrayList<>();
      for (SegmentEdit edit : edits) {
        taken.add(edit);
        file.write(after(before, taken));
        List<Problem> errors = errors();
        if (!errors.isEmpty()) {
          taken.remove(edit);
          refuse(edit, errors, words);
        }
      }
      file.write(after(before, taken));
    }
    return taken.stream().flatMap(edit -> edit.segments().stream()).distinct().toList();
  }

  private static String after(String before, List<SegmentEdit> edits) {
    List<Edit> all = edits.stream().flatMap(edit -> edit.edits().stream()).toList();
    return Edit.all(before, all);
  }

  private List<Problem> errors() {
    Records now = Records.read(settings, stage -> {});
    return new Texts(settings, now, texts.session()).errors(locale);
  }

  /** What comes home in the language of the original is translated, or said to be meant so. */
  private void refuse(SegmentEdit edit, List<Problem> errors, SegmentWords words) {
    if (errors.stream().anyMatch(error -> error.rule().equals(UNTRANSLATED))) {
      edit.segments().stream()
          .map(words::of)
          .map(segment -> untranslated(segment))
          .forEach(problems::add);
    }
  }

  private Problem untranslated(String segment) {
    return Problem.warning(
        texts.place(locale),
        "adopt-untranslated",
        "A part of the page is the same as in the text that it translates, so it was not brought"
            + " home: "
            + segment
            + ".",
        "Translate it on the page; or, if it is meant to stay, list the segment under `keep` in "
            + locale
            + ".md, and run this again.");
  }

  private void show(List<Conflict> conflicts, SegmentWords words) throws IOException {
    if (conflicts.isEmpty()) {
      return;
    }
    String note =
        settings
            .base()
            .relativize(
                new NotesFolder(settings.output().resolve("adopt"))
                    .add(
                        texts.facts().id() + "." + locale,
                        new ConflictNotes().of(page.entry().path(), conflicts)))
            .toString()
            .replace('\\', '/');
    conflicts.stream()
        .map(Conflict::segment)
        .distinct()
        .forEach(segment -> problems.add(conflict(words.of(segment), note)));
  }

  private Problem conflict(String segment, String note) {
    return Problem.error(
        texts.place(locale),
        "adopt-conflict",
        "The record and the website changed each in its own way: "
            + segment
            + "; it is left as it is.",
        "Both versions stand in " + note + ": put into the record what shall count.");
  }
}
