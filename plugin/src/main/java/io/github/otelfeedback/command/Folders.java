package io.github.otelfeedback.command;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a run finds and leaves its files.
 *
 * @param base the folder to which places in messages are relative
 * @param sessions the folder of session records
 * @param site the folder that holds {@code content/}
 * @param identities the folder of private identities, outside everything public
 * @param templates the folder of templates that replace the shipped ones
 * @param output the folder for reports, previews and staging
 */
public record Folders(
    Path base,
    Path sessions,
    Path site,
    Optional<Path> identities,
    Optional<Path> templates,
    Path output) {}
