package io.github.otelfeedback.report;

import io.github.otelfeedback.fact.Translation;
import io.github.otelfeedback.fact.Translation.Translator;
import io.github.otelfeedback.report.LocaleChange.ChangedFile;
import io.github.otelfeedback.report.PageChange.Kind;
import io.github.otelfeedback.value.SessionId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words with which a locale's change goes to the website: of the commit, and of the pull
 * request.
 *
 * <p>They say from which records each page was generated, who translated, and whether a machine
 * helped, as the website's page on localization asks. Nobody's address is made up.
 *
 * @param records how the folder of session records is called
 */
record ChangeText(LocaleChange change, String records) {

  /** The first line of the commit, and the title of the pull request. */
  String title() {
    List<ChangedFile> posts = change.files().stream().filter(ChangedFile::isPost).toList();
    List<ChangedFile> indexes = change.files().stream().filter(ChangedFile::isIndex).toList();
    List<ChangedFile> about = posts.isEmpty() ? indexes : posts;
    if (about.size() != 1) {
      return change.locale().isEnglish()
          ? "Update the pages about end-user sessions"
          : "[" + change.locale() + "] update the pages about end-user sessions";
    }
    ChangedFile one = about.get(0);
    return change.locale().isEnglish() ? english(one) : translated(one);
  }

  private static String english(ChangedFile file) {
    String verb = verb(file);
    return verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1) + " " + file.path();
  }

  private String translated(ChangedFile file) {
    String locale = "content/" + change.locale() + "/";
    String source = "content/en/" + file.path().substring(locale.length());
    String what = isOriginal(file) ? " original of " : " translation of ";
    return "[" + change.locale() + "] " + verb(file) + what + source;
  }

  /** A post of another language than English that nobody translated was written in it. */
  private boolean isOriginal(ChangedFile file) {
    return !change.locale().isEnglish()
        && file.isPost()
        && !file.is(Kind.REMOVED)
        && file.sessions().size() == 1
        && !change.translations().containsKey(file.sessions().get(0));
  }

  private static String verb(ChangedFile file) {
    return file.is(Kind.NEW) ? "add" : file.is(Kind.REMOVED) ? "remove" : "update";
  }

  /** The commit message, ending in a line end. */
  String message() {
    return title() + "\n\n" + body(false);
  }

  /** The text of the pull request, ending in a line end. */
  String pullRequest() {
    return body(true);
  }

  private String body(boolean markdown) {
    String mark = markdown ? "`" : "";
    Stream<String> intro =
        Stream.of(
            "Generated from session records with otel-feedback.",
            "To change a page, change its record and generate it again.",
            "");
    Stream<String> files = change.files().stream().map(file -> line(file, mark));
    Stream<String> credits =
        Stream.concat(
            change.translations().entrySet().stream()
                .map(entry -> credit(entry.getKey(), entry.getValue(), mark)),
            change.files().stream().filter(this::isOriginal).map(file -> original(file, mark)));
    Stream<String> notes = change.notes().stream().map(note -> "- " + note);
    return Stream.of(intro, files, paragraph(credits), paragraph(notes))
        .flatMap(part -> part)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> paragraph(Stream<String> lines) {
    List<String> all = lines.toList();
    return all.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(""), all.stream());
  }

  private String line(ChangedFile file, String mark) {
    String what = file.isSomewhere() ? "a former page, removed" : file.kind().words();
    String start = "- " + mark + file.path() + mark + " (" + what + ")";
    int sessions = file.sessions().size();
    if (sessions == 0 || file.is(Kind.REMOVED)) {
      return start;
    }
    return sessions == 1
        ? start + ": " + mark + record(file.sessions().get(0)) + mark
        : start + ": the records of " + sessions + " sessions";
  }

  private String record(SessionId session) {
    return records + "/" + session;
  }

  private String credit(SessionId session, Translation translation, String mark) {
    String file = record(session) + "/" + change.locale() + ".md";
    String by =
        translation.by().isEmpty()
            ? "translator not recorded"
            : "translated by "
                + translation.by().stream().map(ChangeText::name).collect(Collectors.joining(", "));
    String help =
        translation.machine() ? ", with the help of a machine" : ", without the help of a machine";
    return "- " + mark + file + mark + ": " + by + help + "; " + review(translation) + ".";
  }

  private String original(ChangedFile file, String mark) {
    String text = record(file.sessions().get(0)) + "/" + change.locale() + ".md";
    return "- " + mark + text + mark + ": the original; its English page is a translation of it.";
  }

  private static String review(Translation translation) {
    return switch (translation.state()) {
      case EXAMPLE -> "an example that nobody of the locale's team has reviewed";
      case UNREVIEWED -> "not reviewed by anybody else yet";
      case REVIEWED -> "reviewed by somebody who speaks the language";
    };
  }

  private static String name(Translator translator) {
    return translator.name() + translator.github().map(handle -> " (@" + handle + ")").orElse("");
  }
}
