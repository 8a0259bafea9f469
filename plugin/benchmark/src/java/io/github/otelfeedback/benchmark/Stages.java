package io.github.otelfeedback.benchmark;

import io.github.otelfeedback.disclose.Disclosed;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.format.MarkdownFormatter;
import io.github.otelfeedback.format.ProseWrap;
import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.Loaded;
import io.github.otelfeedback.load.SessionLoader;
import io.github.otelfeedback.localize.Bundles;
import io.github.otelfeedback.localize.Localized;
import io.github.otelfeedback.localize.Localizer;
import io.github.otelfeedback.localize.TemplateReader;
import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.problem.Problem;
import io.github.otelfeedback.render.RenderSettings;
import io.github.otelfeedback.render.Renderer;
import io.github.otelfeedback.session.SessionRecord;
import io.github.otelfeedback.validate.ValidateSettings;
import io.github.otelfeedback.validate.Validator;
import io.github.otelfeedback.value.SiteLocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures single stages on ten sessions in all locales: milliseconds for 110 texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class Stages {

  private static final int SESSIONS = 10;

  private Path folder = Path.of("");
  private Optional<Loaded> loaded = Optional.empty();

  /** Runs all of them. */
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(Stages.class.getName()).build()).run();
  }

  /** Writes a small archive and reads it. */
  @Setup
  public void start() throws IOException {
    folder = Files.createTempDirectory("stages");
    new Archive(SESSIONS, 1).write(folder.resolve("sessions"), folder.resolve("identities"));
    loaded = Optional.of(load());
  }

  /** Takes the archive away. */
  @TearDown
  public void end() throws IOException {
    Project.delete(folder);
  }

  /** Reads the files. */
  @Benchmark
  public Loaded load() {
    Optional<Path> identities = Optional.of(folder.resolve("identities"));
    return new SessionLoader(new LoadSettings(folder, folder.resolve("sessions"), identities))
        .load();
  }

  /** Asks all rules. */
  @Benchmark
  public List<Problem> validate() {
    ValidateSettings settings = new ValidateSettings(read().sigs(), Optional.empty());
    return new Validator(settings).validate(read().records());
  }

  /** Localizes and renders. */
  @Benchmark
  public List<Page> render() {
    Disclosed disclosed = new Disclosure().disclose(read().records());
    TemplateReader templates = new TemplateReader(folder, Optional.empty());
    Localizer localizer = new Localizer(new Bundles(templates));
    List<Localized> localized =
        Stream.of(SiteLocale.values())
            .map(locale -> localizer.localize(disclosed.sessions(), locale))
            .toList();
    return new Renderer(new RenderSettings(Set.of(), true, Map.of()), templates).render(localized);
  }

  /** Formats all texts, one after the other. */
  @Benchmark
  public int format() {
    return read().records().stream()
        .map(SessionRecord::writeUps)
        .flatMap(texts -> texts.values().stream())
        .mapToInt(text -> MarkdownFormatter.format(text.body(), ProseWrap.ALWAYS).length())
        .sum();
  }

  private Loaded read() {
    return loaded.orElseThrow();
  }
}
