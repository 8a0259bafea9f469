package io.github.otelfeedback.command;

import io.github.otelfeedback.value.SessionId;
import io.github.otelfeedback.value.SiteLocale;
import java.util.Set;

/**
 * What a run works on.
 *
 * @param locales the locales to work on, at least one; the others' files are left alone
 * @param posts the sessions whose posts are worked on; empty means all, the others' posts are left
 *     alone
 * @param createSections whether sections that a locale of the website lacks are created
 * @param refreshIndexes whether the indexes of other locales than English are brought up to date
 * @param unreviewed whether words that nobody of a locale's team has reviewed are used
 */
public record Scope(
    Set<SiteLocale> locales,
    Set<SessionId> posts,
    boolean createSections,
    boolean refreshIndexes,
    boolean unreviewed) {}
