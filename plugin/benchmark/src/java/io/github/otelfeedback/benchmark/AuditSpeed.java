package io.github.otelfeedback.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.otelfeedback.audit.FolderAuditor;
import io.github.otelfeedback.audit.FolderScan;
import io.github.otelfeedback.audit.Means;
import io.github.otelfeedback.audit.TimeLimit;
import io.github.otelfeedback.disclose.Disclosure;
import io.github.otelfeedback.disclose.Identities;
import io.github.otelfeedback.load.LoadSettings;
import io.github.otelfeedback.load.SessionLoader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures how fast a folder is audited against 15,000 terms, beside a plain read of the same
 * files.
 *
 * <p>The folder is that of the property {@code benchmark.audited}, such as a checkout of the
 * website; without it, 15 megabytes of invented sessions in all locales.
 */
public final class AuditSpeed {

  private static final int TIMES = 3;
  private static final int SESSIONS = 270;
  private static final int ORGANIZATIONS = 2150;
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxz";
  private static final String VOWELS = "aeiouy";
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Random random = new Random(11);

  private AuditSpeed() {}

  /** Prints one line for each time; the first has to warm up. */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createTempDirectory("audited");
    try {
      new AuditSpeed().run(work);
    } finally {
      Project.delete(work);
    }
  }

  private void run(Path work) throws IOException {
    Identities identities = identities(work.resolve("withheld"));
    System.out.println(identities.withheld().size() + " terms");
    String given = System.getProperty("benchmark.audited", "");
    Path folder = given.isEmpty() ? work.resolve("archive") : Path.of(given);
    if (given.isEmpty()) {
      new Archive(SESSIONS, 1).write(folder.resolve("sessions"), work.resolve("identities"));
    }
    for (int i = 0; i < TIMES; i++) {
      measure(folder, identities);
    }
  }

  private static void measure(Path folder, Identities identities) throws IOException {
    long start = System.nanoTime();
    double megabytes = read(folder) / 1e6;
    long between = System.nanoTime();
    long work = SYSTEM.getProcessCpuTime();
    FolderScan scan = new FolderAuditor(new Means(TimeLimit.NONE)).audit(folder, identities);
    double audit = (System.nanoTime() - between) / 1e9;
    double processors = (SYSTEM.getProcessCpuTime() - work) / 1e9;
    double read = (between - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%d files, %.1f MB: read %.2f s, audit %.2f s, %.2f MB/s, %.0f x read,"
            + " %.2f s of processors; %d findings, %d faults%n",
        scan.files(),
        megabytes,
        read,
        audit,
        megabytes / audit,
        audit / read,
        processors,
        scan.findings().size(),
        scan.faults().size());
  }

  private static long read(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.readAllBytes(file).length;
      }
    }
    return bytes;
  }

  private Identities identities(Path folder) throws IOException {
    for (int i = 0; i < ORGANIZATIONS; i++) {
      Path session = Files.createDirectories(folder.resolve("sessions/s" + i));
      String name = word() + " " + word();
      String host = name.replace(" ", "").toLowerCase(Locale.ROOT);
      Files.writeString(
          session.resolve("session.yaml"),
          """
          version: 1
          held: 2031-05
          series: otel-me
          guests: [{ name: %s %s }]
          organization:
            consent: anonymous
            name: %s
            aliases: [%s, %s]
            products: [%s %s]
            domains: [%s.example]
            handles: [%s]
          """
              .formatted(
                  word(), word(), name, word(), word(), word(), word(), host, host + "-dev"));
      Files.writeString(session.resolve("en.md"), "---\ntopic: Lamps\n---\n");
    }
    LoadSettings settings = new LoadSettings(folder, folder.resolve("sessions"), Optional.empty());
    return new Disclosure().disclose(new SessionLoader(settings).load().records()).identities();
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 3 + random.nextInt(3); i > 0; i--) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
