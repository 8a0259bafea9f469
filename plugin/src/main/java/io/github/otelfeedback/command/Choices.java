package io.github.otelfeedback.command;

import io.github.otelfeedback.audit.Excuses;
import io.github.otelfeedback.audit.Means;
import io.github.otelfeedback.audit.SealedNames;
import io.github.otelfeedback.audit.TimeLimit;
import io.github.otelfeedback.publish.PublishSettings;
import io.github.otelfeedback.reconcile.ReconcileSettings;
import io.github.otelfeedback.report.ChangeFolder;
import io.github.otelfeedback.seal.TagFile;
import io.github.otelfeedback.site.Checkout;
import io.github.otelfeedback.site.SiteReader;
import io.github.otelfeedback.site.SiteSettings;
import io.github.otelfeedback.site.SiteSnapshot;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The settings of a run as the single stages want them. */
record Choices(Settings settings) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  Checkout checkout() {
    return Checkout.find(settings.base(), settings.site(), settings.output().resolve("stage"));
  }

  /** The website as it is now. */
  SiteSnapshot website(Checkout checkout) {
    return new SiteReader(new SiteSettings(checkout, settings.policy().mainBranch())).read();
  }

  ReconcileSettings forReconciling() {
    return new ReconcileSettings(
        settings.policy().pins(),
        settings.policy().edits(),
        settings.scope().locales(),
        settings.scope().posts(),
        settings.scope().refreshIndexes(),
        new Reviews(settings).held(),
        settings.sessions(),
        shown(settings.sessions()));
  }

  PublishSettings forPublishing(Progress progress) {
    return new PublishSettings(
        checkout().shown(),
        PATIENCE,
        () -> progress.at("waiting for another run that writes to this website"));
  }

  TimeLimit forAuditing() {
    return new TimeLimit(settings.auditLimit(), System::nanoTime);
  }

  ChangeFolder changes() {
    return new ChangeFolder(
        settings.base(), settings.output(), settings.site(), shown(settings.sessions()));
  }

  /** What is wrong with the key stands among the problems of the records. */
  Excuses excuses() {
    return new Excuses(settings.key().read().key(), settings.today());
  }

  Means forSearching() {
    return new Means(forAuditing(), excuses(), sealedNames());
  }

  /** What is known by tags, where there are tags and a key. */
  Optional<SealedNames> sealedNames() {
    return new TagFile(settings.sessions())
        .read()
        .flatMap(tags -> settings.key().read().key().map(key -> new SealedNames(key, tags)));
  }

  private String shown(Path path) {
    return settings.base().relativize(path).toString().replace('\\', '/');
  }
}
