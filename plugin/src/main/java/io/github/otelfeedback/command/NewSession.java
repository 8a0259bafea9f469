package io.github.otelfeedback.command;

import io.github.otelfeedback.forget.Tombstones;
import io.github.otelfeedback.forget.Trace;
import io.github.otelfeedback.format.MarkdownFormatter;
import io.github.otelfeedback.format.ProseWrap;
import io.github.otelfeedback.problem.Parsed;
import io.github.otelfeedback.report.RunReport;
import io.github.otelfeedback.scaffold.Draft;
import io.github.otelfeedback.scaffold.DraftFolder;
import io.github.otelfeedback.scaffold.ExportFile;
import io.github.otelfeedback.scaffold.Notes;
import io.github.otelfeedback.scaffold.NotesReader;
import io.github.otelfeedback.scaffold.PrivateFolder;
import io.github.otelfeedback.scaffold.Request;
import io.github.otelfeedback.scaffold.Scaffold;
import io.github.otelfeedback.scaffold.Transcript;
import io.github.otelfeedback.scaffold.TranscriptReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts a session: consent first, then a draft from parameters, notes or a transcript. */
public final class NewSession {

  private final Settings settings;
  private final NewSettings asked;

  public NewSession(Settings settings, NewSettings asked) {
    this.settings = settings;
    this.asked = asked;
  }

  /** Writes the draft, or says why nothing was written. */
  public RunReport run() throws IOException {
    Parsed<PrivateFolder> folder = PrivateFolder.of(asked.consent(), settings.identities());
    Parsed<Optional<Notes>> notes = text(asked.notes()).map(text -> text.map(NewSession::notes));
    Parsed<Optional<Transcript>> transcript = text(asked.transcript()).then(NewSession::transcript);
    Parsed<Draft> draft =
        folder.then(
            ok ->
                notes.then(
                    read -> transcript.then(also -> new Scaffold().draft(request(read, also)))));
    if (draft instanceof Parsed.Refused<Draft> refused) {
      return ended(0, List.of(), Optional.of(refused.message() + " " + refused.next()));
    }
    Optional<String> barred = barred(draft.toOptional().orElseThrow(), transcript);
    return barred.isPresent()
        ? ended(0, List.of(), barred)
        : written(draft.toOptional().orElseThrow(), folder.toOptional().orElseThrow());
  }

  /** Why the session must not come back, if it was taken back before. */
  private Optional<String> barred(Draft draft, Parsed<Optional<Transcript>> transcript) {
    Optional<Transcript> read = transcript.toOptional().flatMap(some -> some);
    List<String> organizations =
        Stream.concat(
                asked.organization().stream(), read.flatMap(Transcript::organization).stream())
            .toList();
    Trace trace = new Trace(draft.id(), read.flatMap(Transcript::video), organizations);
    return Tombstones.read(settings.identities(), settings.key()).refusal(trace);
  }

  private RunReport written(Draft draft, PrivateFolder folder) throws IOException {
    List<Path> files = new DraftFolder(settings.sessions(), folder.path()).write(draft);
    if (files.isEmpty()) {
      return ended(
          0,
          List.of(),
          Optional.of("A session of this id exists. Give another with -Dotel-feedback.id=..."));
    }
    List<String> remarks = new ArrayList<>();
    files.forEach(file -> remarks.add("written: " + shown(file)));
    draft.toConfirm().forEach(line -> remarks.add("to confirm: " + line));
    remarks.add("next: rewrite the text, then look at it with otel-feedback:preview");
    return ended(1, remarks, Optional.empty());
  }

  private String shown(Path file) {
    return file.startsWith(settings.base())
        ? settings.base().relativize(file).toString().replace('\\', '/')
        : file.toString();
  }

  private static RunReport ended(int sessions, List<String> remarks, Optional<String> failure) {
    return new RunReport("new", sessions, List.of(), List.of(), remarks, failure);
  }

  private Request request(Optional<Notes> notes, Optional<Transcript> transcript) {
    return new Request(
        asked.id(),
        asked.consent(),
        asked.organization(),
        asked.held(),
        asked.series(),
        asked.title(),
        asked.topic(),
        notes.orElseGet(Notes::none),
        transcript,
        settings.today());
  }

  private static Parsed<Optional<String>> text(Optional<Path> file) throws IOException {
    return file.isEmpty()
        ? Parsed.accepted(Optional.empty())
        : new ExportFile(file.get()).text().map(Optional::of);
  }

  private static Notes notes(String text) {
    Notes read = new NotesReader().read(text);
    String formatted = MarkdownFormatter.format(read.markdown(), ProseWrap.ALWAYS);
    return new Notes(read.title(), formatted, read.toConfirm());
  }

  private static Parsed<Optional<Transcript>> transcript(Optional<String> text) {
    return text.isEmpty()
        ? Parsed.accepted(Optional.empty())
        : new TranscriptReader().read(text.get()).map(Optional::of);
  }
}
