package io.github.otelfeedback.command;

import io.github.otelfeedback.load.RecordsFolder;
import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a goal is told: nothing else reaches it, neither clock nor environment.
 *
 * @param base the folder to which places in messages are relative
 * @param sessions the folder of session records
 * @param site the folder that holds {@code content/}
 * @param identities the folder of private identities, outside everything public
 * @param templates the folder of templates that replace the shipped ones
 * @param locales the locales to work on; the others' files are left alone
 * @param createSections whether sections that a locale of the website lacks are created
 * @param pins where the commits come from to which translations are pinned
 * @param today the day against which due dates are held
 * @param key where the secret key for tags comes from, if there is one
 * @param output the folder for reports, previews and staging
 */
public record Settings(
    Path base,
    Path sessions,
    Path site,
    Optional<Path> identities,
    Optional<Path> templates,
    Set<SiteLocale> locales,
    boolean createSections,
    Pins pins,
    LocalDate today,
    KeySource key,
    Path output) {

  /** Whether there are any records to work on. */
  public boolean hasRecords() {
    return new RecordsFolder(sessions).exists();
  }
}
