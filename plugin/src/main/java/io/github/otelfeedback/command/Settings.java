package io.github.otelfeedback.command;

import io.github.otelfeedback.load.RecordsFolder;
import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a goal is told: nothing else reaches it, neither clock nor environment.
 *
 * @param folders where its files are
 * @param scope what it works on
 * @param policy how it treats the website
 * @param today the day against which due dates are held
 * @param key where the secret key for tags comes from, if there is one
 * @param auditLimit how long an audit may take
 */
public record Settings(
    Folders folders,
    Scope scope,
    Policy policy,
    LocalDate today,
    KeySource key,
    Duration auditLimit) {

  /** Whether there are any records to work on. */
  public boolean hasRecords() {
    return new RecordsFolder(sessions()).exists();
  }

  /** The same for records that hold their identities themselves. */
  Settings withoutIdentities() {
    Folders alone =
        new Folders(base(), sessions(), site(), Optional.empty(), templates(), output());
    return new Settings(alone, scope, policy, today, key, auditLimit);
  }

  Path base() {
    return folders.base();
  }

  Path sessions() {
    return folders.sessions();
  }

  Path site() {
    return folders.site();
  }

  Optional<Path> identities() {
    return folders.identities();
  }

  Optional<Path> templates() {
    return folders.templates();
  }

  /** The folder for reports, previews and staging. */
  public Path output() {
    return folders.output();
  }

  Set<SiteLocale> locales() {
    return scope.locales();
  }
}
