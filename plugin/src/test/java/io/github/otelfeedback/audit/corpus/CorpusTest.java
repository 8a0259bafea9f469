package io.github.otelfeedback.audit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the audit finds of the corpus.
 *
 * <p>{@code -Dotel-feedback.corpus.seed=} draws other compositions, and {@code
 * -Dotel-feedback.corpus.website=} reads the pages of a website checkout for false alarms.
 */
class CorpusTest {

  private static final long SEED = 20310517;
  private static final int COMPOSED = 1200;

  @TempDir Path folder;
  private Run run;

  @BeforeEach
  void writeRecords() throws IOException {
    run = new Run(folder);
  }

  @Test
  void theCorpusIsLargeEnough() {
    assertThat(Organization.ALL).hasSizeGreaterThanOrEqualTo(8);
    assertThat(Mutation.all()).extracting(Mutation::name).doesNotHaveDuplicates();
    assertThat(Mutation.all()).hasSizeGreaterThanOrEqualTo(70);
    assertThat(Cases.single()).hasSizeGreaterThanOrEqualTo(1000);
    assertThat(run.terms()).isGreaterThanOrEqualTo(5 * Organization.ALL.size());
  }

  @Test
  void everyClassIsFound() throws IOException {
    List<Case> cases = Cases.single();
    List<Case> found = run.found(cases);
    Map<String, Integer> shares = shares(cases, found);
    printAll(cases, found);
    assertThat(shares).allSatisfy((kind, share) -> assertThat(share).isGreaterThanOrEqualTo(90));
    assertThat(found.size()).isGreaterThanOrEqualTo(atLeast(cases));
  }

  @Test
  void compositionsAreFound() throws IOException {
    long seed = Long.getLong("otel-feedback.corpus.seed", SEED);
    List<Case> cases = Cases.composed(seed, COMPOSED);
    List<Case> found = run.found(cases);
    System.out.println("Compositions: " + found.size() + "/" + cases.size());
    cases.stream()
        .filter(some -> !found.contains(some))
        .forEach(some -> System.out.println("  missed " + some.kind()));
    assertThat(found.size()).isGreaterThanOrEqualTo(atLeast(cases));
  }

  @Test
  void cleanPagesAreNotSuspected() throws IOException {
    List<Case> clean = clean();
    List<Case> found = run.found(clean);
    System.out.println("False alarms: " + found.size() + " in " + clean.size() + " clean files");
    System.out.println("Near: " + run.near(clean).size());
    assertThat(found).extracting(Case::kind).isEmpty();
    assertThat(clean).hasSizeGreaterThan(50);
  }

  /** Other people's pages where a checkout is given; else ours, which name none of these. */
  private static List<Case> clean() throws IOException {
    String website = System.getProperty("otel-feedback.corpus.website");
    return website == null
        ? Stream.of(files("../example-site/content"), files("../templates/src/main"))
            .flatMap(List::stream)
            .toList()
        : files(website + "/content");
  }

  private static List<Case> files(String root) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(Path.of(root))) {
      for (Path path : paths.filter(CorpusTest::isText).sorted().toList()) {
        cases.add(new Case(path.toString(), "content/en/blog/page.md", Files.readAllBytes(path)));
      }
    }
    return cases;
  }

  private static boolean isText(Path path) {
    String name = path.toString();
    return Stream.of(".md", ".yaml", ".html", ".mustache", ".lock").anyMatch(name::endsWith);
  }

  private static int atLeast(List<Case> cases) {
    return (int) Math.ceil(cases.size() * 0.99);
  }

  private static Map<String, Integer> shares(List<Case> cases, List<Case> found) {
    Map<String, Integer> total = count(cases);
    Map<String, Integer> hits = count(found);
    Map<String, Integer> shares = new TreeMap<>();
    total.forEach((kind, all) -> shares.put(kind, hits.getOrDefault(kind, 0) * 100 / all));
    return shares;
  }

  private static Map<String, Integer> count(List<Case> cases) {
    Map<String, Integer> count = new TreeMap<>();
    cases.forEach(some -> count.merge(some.kind(), 1, Integer::sum));
    return count;
  }

  private static void printAll(List<Case> cases, List<Case> found) {
    Map<String, Integer> hits = count(found);
    Function<String, Integer> hit = kind -> hits.getOrDefault(kind, 0);
    count(cases)
        .forEach(
            (kind, all) -> System.out.println("  " + kind + " " + hit.apply(kind) + "/" + all));
    System.out.println(
        "Corpus: " + found.size() + "/" + cases.size() + " in " + count(cases).size() + " classes");
  }
}
