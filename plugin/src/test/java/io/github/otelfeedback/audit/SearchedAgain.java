package io.github.otelfeedback.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.reconcile.Origin;
import io.github.otelfeedback.reconcile.StagedEntry;
import io.github.otelfeedback.reconcile.StagedEntry.Action;
import io.github.otelfeedback.reconcile.StagedTree;
import io.github.otelfeedback.seal.CleanFile;
import io.github.otelfeedback.seal.TagKey;
import io.github.otelfeedback.value.BlobId;
import io.github.otelfeedback.value.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Staged files that are audited over and over, and which of them were searched. */
final class SearchedAgain {

  static final String HIDING =
      HidingRecords.HIDING.replace("organization:", "guests: [{ name: Ada Lark }]\norganization:");
  static final String TELLING =
      "version: 1\nheld: 2031-06\nseries: otel-me\nguests: [{ name: Ada Lark }]\n";

  private record Page(String text, String session) {}

  private final Path folder;
  private final HidingRecords records;
  private final Map<String, Page> pages = new TreeMap<>();
  private final List<String> searched = Collections.synchronizedList(new ArrayList<>());
  private Excuses excuses = Excuses.NONE;
  private String code = "code";

  SearchedAgain(Path folder) throws IOException {
    this.folder = folder;
    this.records = new HidingRecords(folder.resolve("records"));
    record("hiding", HIDING);
    record("telling", TELLING);
  }

  void record(String session, String yaml) throws IOException {
    records.session(session, yaml);
  }

  void write(String path, String text, String session) {
    pages.put(path, new Page(text, session));
  }

  void delete(String path) {
    pages.remove(path);
  }

  void excuseWith(String key) {
    excuses = new Excuses(TagKey.parse(key).toOptional(), LocalDate.of(2031, 6, 30));
  }

  void otherCode() {
    code += "+";
  }

  int files() {
    return pages.size();
  }

  Path memory() {
    return folder.resolve("private");
  }

  Path file() {
    return memory().resolve("audited-clean");
  }

  /** Audits what is there, and gives the paths of what was searched. */
  List<String> searched() throws IOException {
    searched.clear();
    problems(true);
    return searched.stream().filter(pages::containsKey).sorted().toList();
  }

  /** What is wrong, found with or without what earlier audits remember. */
  List<Problem> problems(boolean believing) throws IOException {
    StagedTree tree = tree();
    Auditor auditor =
        new Auditor(new Means(this::search, TimeLimit.NONE, excuses, Optional.empty()));
    Identities identities = records.identities();
    Audit audit =
        believing
            ? auditor.audit(tree, identities, new CleanFile(memory(), "audited-clean"), code)
            : auditor.audit(tree, identities);
    return audit instanceof Audit.Passed passed
        ? passed.warnings()
        : ((Audit.Refused) audit).problems();
  }

  private Search search(List<Needle> needles) {
    Patterns patterns = new Patterns(needles);
    return new Search() {
      @Override
      public Map<Hit, Layer> hits(String text) {
        searched.add(text);
        return patterns.hits(text);
      }

      @Override
      public int size() {
        return patterns.size();
      }
    };
  }

  private StagedTree tree() throws IOException {
    Path stage = Files.createTempDirectory(folder, "stage");
    List<StagedEntry> entries = new ArrayList<>();
    for (Map.Entry<String, Page> file : pages.entrySet()) {
      byte[] bytes = file.getValue().text().getBytes(UTF_8);
      Path staged = Files.write(stage.resolve(Integer.toString(entries.size())), bytes);
      Origin origin = Origin.ofAll(Optional.of(new SessionId(file.getValue().session())));
      entries.add(
          new StagedEntry(
              file.getKey(),
              Action.WRITE,
              staged,
              BlobId.of(bytes),
              Optional.empty(),
              List.of(origin)));
    }
    assertThat(entries).isNotEmpty();
    return new StagedTree(folder, folder, stage, entries);
  }
}
