package io.github.otelfeedback.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures whole runs of Maven beside a plain copy and beside a script, and prints one table.
 *
 * <p>All runs of the plugin have 512 MB of heap, and for more than a thousand sessions as much for
 * each thousand. Times are those of the clock, so only ratios of one run of the benchmark mean
 * something.
 */
public final class Benchmark {

  private static final int TIMES = 3;
  private static final int HEAP = 512;
  private static final int THOUSAND = 1000;
  private static final int SAMPLE = 20;

  private final Setup setup;
  private final Processes processes;
  private final List<String> lines = new ArrayList<>();

  private Benchmark(Setup setup) {
    this.setup = setup;
    this.processes = new Processes(setup.work().resolve("output.txt"), HEAP);
  }

  /** Runs everything; the build tells it where by system properties. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Benchmark(Setup.read()).run();
  }

  private void run() throws IOException, InterruptedException {
    row("what", "seconds", "compared", "goal");
    example();
    double perPage = 0;
    for (int size : setup.sizes()) {
      perPage = archive(size, perPage);
    }
    System.out.println();
    lines.forEach(System.out::println);
    Files.write(setup.work().resolveSibling("benchmark.txt"), lines);
  }

  private void example() throws IOException, InterruptedException {
    Path site = copyOfExample();
    List<String> full = new ArrayList<>(setup.maven());
    full.add("otel-feedback:generate");
    processes.seconds(site, full);
    double start = processes.median(TIMES, site, validate());
    List<Double> runs = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      Project.delete(site.resolve("target"));
      runs.add(processes.seconds(site, full));
    }
    double run = runs.stream().sorted().toList().get(TIMES / 2);
    row("the example: mvn validate", start);
    row("the example: generate", run, ratio(run / start) + " validate", "1.5");
  }

  /** Everything about one size; returns the seconds that a page takes. */
  private double archive(int size, double smaller) throws IOException, InterruptedException {
    int heap = HEAP * Math.max(1, (size + THOUSAND - 1) / THOUSAND);
    Project project = new Project(setup.work().resolve("a" + size), setup, processes.with(heap));
    Files.createDirectories(project.folder());
    project.create(size);
    double start = processes.median(TIMES, project.folder(), validate());
    project.clear();
    double full = project.generate() - start;
    long pages = project.pages();
    double perPage = full / pages;
    List<Double> copies = List.of(project.copy(), project.copy(), project.copy());
    double copy = copies.stream().sorted().toList().get(1);
    String name = size + " sessions, " + pages + " pages, " + heap + " MB: ";
    row(name + "Maven's own start", start);
    row(name + "cp -r", copy);
    row(name + "all, above the start", full, ratio(full / copy) + " cp -r", "5");
    row(name + "one page", perPage, smaller == 0 ? "" : ratio(perPage / smaller) + " before", "1");
    double script = script(project, Math.min(size, SAMPLE));
    row(name + "one page of the script", script, ratio(script / perPage) + " faster", "100");
    // The sections that the first run wrote teach words, so the second asks some pages again.
    project.generate();
    row(name + "nothing changed, above", project.generate() - start, "", "2 s");
    project.changeOne();
    row(name + "one changed, above", project.generate() - start, "", "2 s");
    return perPage;
  }

  private double script(Project project, int sample) throws IOException, InterruptedException {
    Path script = setup.home().resolve("node/render.mjs");
    Path output = setup.work().resolve("script");
    processes.seconds(
        setup.work(),
        List.of(
            "node",
            script.toString(),
            project.sessions().toString(),
            output.toString(),
            Integer.toString(sample)));
    String[] printed = processes.output().strip().split(" ");
    return Double.parseDouble(printed[1]) / 1000 / Integer.parseInt(printed[0]);
  }

  private List<String> validate() {
    List<String> command = new ArrayList<>(setup.maven());
    command.add("validate");
    return command;
  }

  /** Without the parent, whose checks are no part of the example. */
  private Path copyOfExample() throws IOException {
    Path site = setup.work().resolve("example");
    try (Stream<Path> files = Files.walk(setup.example())) {
      for (Path file : files.filter(Benchmark::isOfExample).toList()) {
        Path target = site.resolve(setup.example().relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    String pom = Files.readString(site.resolve("pom.xml"));
    Files.writeString(
        site.resolve("pom.xml"),
        pom.replaceFirst("(?s)<parent>.*?</parent>", "<groupId>org.example</groupId>")
            .replaceFirst(
                "(<artifactId>otel-feedback-example-site</artifactId>)", "$1<version>1</version>")
            .replace("${project.version}", setup.version()));
    return site;
  }

  private static boolean isOfExample(Path file) {
    return Files.isRegularFile(file)
        && !file.toString().contains("node_modules")
        && !file.toString().contains("site-checks")
        && !file.toString().contains("/target/");
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.1f x", ratio);
  }

  private void row(String what, double seconds) {
    row(what, seconds, "", "");
  }

  private void row(String what, double seconds, String compared, String goal) {
    row(what, String.format(Locale.ROOT, "%.4f", seconds), compared, goal);
  }

  private void row(String what, String seconds, String compared, String goal) {
    String line =
        String.format(Locale.ROOT, "%-64s %10s %16s %6s", what, seconds, compared, goal)
            .stripTrailing();
    lines.add(line);
    System.out.println(line);
  }
}
