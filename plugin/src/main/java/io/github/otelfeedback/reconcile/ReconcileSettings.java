package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.value.Pins;
import io.github.otelfeedback.value.SiteLocale;
import java.nio.file.Path;
import java.util.Set;

/**
 * What the comparison with the website is told.
 *
 * @param pins where pins come from
 * @param locales the locales to work on, at least one; files and locks of the others are left alone
 * @param sessions the folder of session records, from which pictures are copied
 * @param shownSessions how messages name that folder: relative to the project, with forward slashes
 */
public record ReconcileSettings(
    Pins pins, Set<SiteLocale> locales, Path sessions, String shownSessions) {}
