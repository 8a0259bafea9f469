package io.github.otelfeedback.validate.rule;

import io.github.otelfeedback.fact.Publication;
import io.github.otelfeedback.markdown.Fragment;
import io.github.otelfeedback.markdown.MarkdownDocument;
import io.github.otelfeedback.markdown.Once;
import io.github.otelfeedback.problem.Place;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.session.WriteUp;
import io.github.otelfeedback.value.SiteLocale;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A write-up with its session, its body read as Markdown where a rule asks for that. */
public final class Text {

  private final SessionRecord session;
  private final WriteUp writeUp;
  private final MarkdownDocument body;
  private final Optional<Text> english;
  private final Once<List<Phrase>> phrases = new Once<>(this::readPhrases);
  private final Once<List<String>> lines = new Once<>(this::cut);

  private Text(SessionRecord session, WriteUp writeUp, Optional<Text> english) {
    this.session = session;
    this.writeUp = writeUp;
    this.body = MarkdownDocument.parse(writeUp.body());
    this.english = english;
  }

  /** Reads the body of this write-up. */
  public static Text of(SessionRecord session, WriteUp writeUp) {
    boolean original = writeUp.locale().isEnglish();
    return of(session, writeUp, original ? Optional.empty() : english(session));
  }

  private static Text of(SessionRecord session, WriteUp writeUp, Optional<Text> english) {
    return new Text(session, writeUp, english);
  }

  private static Optional<Text> english(SessionRecord session) {
    return Optional.ofNullable(session.writeUps().get(SiteLocale.EN)).map(en -> of(session, en));
  }

  /** Reads all write-ups of a session, each once. */
  public static List<Text> all(SessionRecord session) {
    Optional<Text> english = english(session);
    return session.writeUps().values().stream()
        .flatMap(
            writeUp ->
                writeUp.locale().isEnglish()
                    ? english.stream()
                    : Stream.of(of(session, writeUp, english)))
        .toList();
  }

  public SessionRecord session() {
    return session;
  }

  public WriteUp writeUp() {
    return writeUp;
  }

  public MarkdownDocument body() {
    return body;
  }

  /** The English text of the session, where this is another one. */
  public Optional<Text> english() {
    return english;
  }

  /** The place in the file of a line and column of the body. */
  public Place at(int line, int column) {
    return writeUp.places().line(writeUp.bodyLine() + line - 1, column);
  }

  /** The place of an offset within a fragment of the body, which may span lines. */
  public Place at(Fragment fragment, int offset) {
    String before = fragment.source().substring(0, offset);
    int start = before.lastIndexOf('\n') + 1;
    int line = fragment.line() + (int) before.chars().filter(c -> c == '\n').count();
    int column =
        before.codePointCount(start, before.length()) + (start == 0 ? fragment.column() : 1);
    return at(line, column);
  }

  /** The place of a key of the front matter. */
  public Place at(String key) {
    return writeUp.places().of(key);
  }

  /** The texts of the front matter, in the order in which the grammar names them. */
  public List<Phrase> phrases() {
    return phrases.get();
  }

  private List<Phrase> readPhrases() {
    return Stream.of(
            phrase("title", writeUp.title()),
            phrase("linkTitle", writeUp.linkTitle()),
            phrase("topic", writeUp.topic()),
            phrase("description", writeUp.description()),
            writeUp.findings().entrySet().stream()
                .map(text -> phrase("findings." + text.getKey(), text.getValue())),
            writeUp.people().entrySet().stream()
                .map(text -> phrase("people." + text.getKey(), text.getValue())))
        .flatMap(phrases -> phrases)
        .toList();
  }

  private Stream<Phrase> phrase(String key, Optional<String> text) {
    return text.map(written -> phrase(key, written)).stream();
  }

  private Phrase phrase(String key, String text) {
    return new Phrase(key, text, at(key));
  }

  /** The body line by line; the first one is line 1 of the body. */
  public List<String> lines() {
    return lines.get();
  }

  private List<String> cut() {
    return List.of(writeUp.body().split("\n", -1));
  }

  /**
   * Where a pattern, which must not depend on the ends of lines, is first found in each line of the
   * body and in each text above it.
   */
  public Stream<Place> places(Pattern pattern) {
    List<String> lines = pattern.matcher(writeUp.body()).find() ? lines() : List.of();
    Stream<Place> body =
        IntStream.range(0, lines.size())
            .boxed()
            .flatMap(i -> column(pattern, lines.get(i)).map(column -> at(i + 1, column)));
    Stream<Place> above =
        phrases().stream()
            .filter(phrase -> pattern.matcher(phrase.text()).find())
            .map(Phrase::place);
    return Stream.concat(body, above);
  }

  private static Stream<Integer> column(Pattern pattern, String line) {
    Matcher found = pattern.matcher(line);
    return found.find() ? Stream.of(line.codePointCount(0, found.start()) + 1) : Stream.empty();
  }

  /** The text that this one was translated from; none for the original, or where it is missing. */
  public Optional<Text> source() {
    if (isOriginal()) {
      return Optional.empty();
    }
    return isEnglish()
        ? Optional.ofNullable(session.writeUps().get(session.original()))
            .map(written -> of(session, written, Optional.empty()))
        : english;
  }

  /** Its file as messages name it within its session. */
  public String name() {
    return writeUp.locale() + ".md";
  }

  public boolean isEnglish() {
    return writeUp.locale().isEnglish();
  }

  /** Whether this is the language in which the session was written up first. */
  public boolean isOriginal() {
    return writeUp.locale() == session.original();
  }

  /** Whether a post is generated from this text. */
  public boolean becomesPost() {
    return session.publication() instanceof Publication.Blog;
  }
}
