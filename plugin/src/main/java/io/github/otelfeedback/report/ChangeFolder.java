package io.github.otelfeedback.report;

import io.github.otelfeedback.report.PageChange.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is needed to bring a run's changes to the website, one pull request for each locale: the
 * message of the commit, the text of the pull request, and the commands.
 *
 * <p>Always those of the last run that changed something; a run that changes nothing leaves them.
 */
public final class ChangeFolder {

  private static final String NAME = "changes";

  private final Path base;
  private final Path output;
  private final Path site;
  private final String records;

  /**
   * @param base the folder to which lines of the log are relative
   * @param site the folder that holds {@code content/}, in which the commands are run
   * @param records how the folder of session records is called
   */
  public ChangeFolder(Path base, Path output, Path site, String records) {
    this.base = base;
    this.output = output;
    this.site = site;
    this.records = records;
  }

  /** Writes three files for each locale, and says where; one line for each locale. */
  public List<String> write(List<LocaleChange> changes) throws IOException {
    if (changes.isEmpty()) {
      return List.of();
    }
    OutputFolder folder = new OutputFolder(base, output);
    folder.clear(NAME);
    List<String> lines = new ArrayList<>();
    for (LocaleChange change : changes) {
      folder.write(files(change));
      lines.add("for the pull request of " + change.locale() + ": " + folder.shown(of(change)));
    }
    return lines;
  }

  private static String of(LocaleChange change) {
    return NAME + "/" + change.locale() + "/";
  }

  private Map<String, String> files(LocaleChange change) {
    ChangeText text = new ChangeText(change, records);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(of(change) + "commit.txt", text.message());
    files.put(of(change) + "pull-request.md", text.pullRequest());
    files.put(of(change) + "commands.sh", String.join("\n", commands(change)) + "\n");
    return files;
  }

  /** The same for the JSON report, by the codes of the locales. */
  public Map<String, Object> details(List<LocaleChange> changes) {
    Map<String, Object> all = new LinkedHashMap<>();
    changes.forEach(change -> all.put(change.locale().code(), details(change)));
    return Map.of("locales", all);
  }

  private Map<String, Object> details(LocaleChange change) {
    ChangeText text = new ChangeText(change, records);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("new", change.paths(Kind.NEW));
    fields.put("changed", change.paths(Kind.CHANGED));
    fields.put("removed", change.paths(Kind.REMOVED));
    fields.put("commands", commands(change));
    fields.put("commit", text.message());
    fields.put("pullRequest", Map.of("title", text.title(), "body", text.pullRequest()));
    return fields;
  }

  /** A plain {@code git diff} does not see new files until Git is told that they are meant. */
  private List<String> commands(LocaleChange change) {
    List<String> added = change.paths(Kind.NEW);
    List<String> commands = new ArrayList<>();
    if (!added.isEmpty()) {
      commands.add("git add --intent-to-add -- " + ShellWord.of(added));
    }
    commands.add("git diff -- " + ShellWord.of(change.paths()));
    commands.add("git add --all -- " + ShellWord.of(change.paths()));
    commands.add("git commit --file=" + ShellWord.of(message(change)));
    return List.copyOf(commands);
  }

  private String message(LocaleChange change) {
    Path file = output.resolve(of(change) + "commit.txt").toAbsolutePath().normalize();
    Path from = site.toAbsolutePath().normalize();
    Path path = file.getRoot().equals(from.getRoot()) ? from.relativize(file) : file;
    return path.toString().replace('\\', '/');
  }
}
