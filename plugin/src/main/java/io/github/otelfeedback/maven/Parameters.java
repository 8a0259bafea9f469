package io.github.otelfeedback.maven;

import io.github.otelfeedback.command.Folders;
import io.github.otelfeedback.command.Policy;
import io.github.otelfeedback.command.Scope;
import io.github.otelfeedback.command.Settings;
import io.github.otelfeedback.seal.KeySource;
import io.github.otelfeedback.value.Edits;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a goal as Maven gives them.
 *
 * <p>A module of a larger build that has no records is passed over quietly; without a POM, somebody
 * meant this folder and is told that it holds none.
 */
record Parameters(
    Folders folders,
    List<String> locales,
    List<String> posts,
    boolean createSections,
    boolean refreshIndexes,
    boolean unreviewed,
    String pins,
    String mainBranch,
    String edits,
    Optional<String> today,
    KeySource key,
    int auditSeconds,
    Instant started,
    boolean quietWithoutRecords) {

  static Path folder(@Nullable File file) {
    return (file == null ? new File("") : file).toPath().toAbsolutePath().normalize();
  }

  /** The parameters as settings, or a failure that says which of them is wrong. */
  Settings settings() throws MojoFailureException {
    return new Settings(
        folders,
        new Scope(chosenLocales(), chosenPosts(), createSections, refreshIndexes, unreviewed),
        new Policy(
            RefusedParameter.orValue("pins", Pins.parse(pins)),
            mainBranch,
            RefusedParameter.orValue("edits", Edits.parse(edits))),
        day(),
        key,
        Duration.ofSeconds(auditSeconds));
  }

  private Set<SiteLocale> chosenLocales() throws MojoFailureException {
    Set<SiteLocale> chosen = EnumSet.noneOf(SiteLocale.class);
    for (String code : locales) {
      chosen.add(RefusedParameter.orValue("locales", SiteLocale.parse(code.strip())));
    }
    return Collections.unmodifiableSet(chosen.isEmpty() ? EnumSet.allOf(SiteLocale.class) : chosen);
  }

  private Set<SessionId> chosenPosts() throws MojoFailureException {
    Set<SessionId> chosen = new TreeSet<>();
    for (String session : posts) {
      chosen.add(RefusedParameter.orValue("posts", SessionId.parse(session.strip())));
    }
    return Collections.unmodifiableSet(chosen);
  }

  private LocalDate day() throws MojoFailureException {
    return today.isEmpty()
        ? started.atZone(ZoneOffset.UTC).toLocalDate()
        : RefusedParameter.orValue("today", PartialDate.parseDay(today.get()));
  }
}
